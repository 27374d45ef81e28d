package io.wiredesk.producer.feed;

import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.feed.FeedEntry.Content;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An entry of Atom 0.3 or 1.0 (RFC 4287). */
final class AtomEntry {

    private static final String[] PUBLISHED = {"published", "issued", "created", "dc:date", "pubdate"};
    private static final String[] CHANGED = {"updated", "modified"};
    private static final Set<String> CARRIED = Set.of(
            "id",
            "title",
            "summary",
            "content",
            "author",
            "dc:creator",
            "category",
            "published",
            "issued",
            "created",
            "dc:date",
            "link");

    private final Element entry;
    private final Children children;
    private final Children feed;
    private final Optional<String> base;

    private AtomEntry(Element entry, Children feed, Optional<String> base) {
        this.entry = entry;
        this.children = new Children(entry, "atom");
        this.feed = feed;
        this.base = base;
    }

    /**
     * Reads an entry.
     *
     * @param feed the children of the feed's root: its authors are those of entries that name none
     * @param base what relative addresses refer to
     */
    static FeedEntry read(Element entry, Children feed, Optional<String> base) {
        return new AtomEntry(entry, feed, base).entry();
    }

    private FeedEntry entry() {
        Optional<Content> summary = content("summary");
        return new FeedEntry(
                children.text("id").map(this::resolvedId),
                link(children, "link").map(found -> Base.resolve(found, entry, base)),
                content("title").map(Content::plain).filter(title -> !title.isEmpty()),
                content("content", "media:description").or(() -> summary),
                summary.map(Content::plain).filter(text -> !text.isEmpty()),
                authors(),
                categories(),
                published(),
                children.all("content")
                        .findFirst()
                        .map(Language::of)
                        .orElseGet(() -> Language.of(entry))
                        .or(() -> children.text("dc:language")),
                extra());
    }

    /** The first link to the page itself among the children with one of the names. */
    static Optional<String> link(Children children, String... names) {
        return children.all(names)
                .filter(AtomEntry::isAlternate)
                .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
                .map(String::strip)
                .filter(link -> !link.isEmpty())
                .findFirst();
    }

    static boolean isAlternate(Element link) {
        String relation = link.attr("rel").strip();
        return relation.isEmpty() || relation.equalsIgnoreCase("alternate");
    }

    /** A relative id is an address; one that is only a name stays as it is unless the feed gives it a base itself. */
    private String resolvedId(String id) {
        if (id.indexOf(':') >= 0) {
            return id;
        }
        return Base.resolve(id, entry, id.startsWith("/") ? base : Optional.empty());
    }

    /** What no field holds, and the files that the entry encloses, under the name that RSS has for them. */
    private Map<String, String> extra() {
        Map<String, String> extra = new LinkedHashMap<>(children.others(CARRIED));
        String enclosures = children.all("link")
                .filter(link -> link.attr("rel").strip().equalsIgnoreCase("enclosure"))
                .map(link -> Base.resolve(link.attr("href"), link, base))
                .filter(address -> !address.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!enclosures.isEmpty()) {
            extra.put("enclosure", enclosures);
        }
        return extra;
    }

    private List<String> authors() {
        List<String> own = names(children.all("author", "dc:creator"));
        return own.isEmpty() ? names(feed.all("author", "dc:creator")) : own;
    }

    private static List<String> names(Stream<Element> authors) {
        return authors.map(AuthorName::of).flatMap(Optional::stream).distinct().toList();
    }

    private List<String> categories() {
        return children.all("category", "media:category")
                .map(Category::of)
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    private Optional<Instant> published() {
        return Stream.of(PUBLISHED, CHANGED)
                .flatMap(children::all)
                .flatMap(date -> Dates.of(date.text()).stream())
                .findFirst();
    }

    private Optional<Content> content(String... names) {
        return children.all(names).map(AtomText::of).flatMap(Optional::stream).findFirst();
    }
}
