package io.wiredesk.producer.feed;

import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.feed.FeedEntry.Content;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An entry of Atom 0.3 or 1.0 (RFC 4287). */
final class AtomEntry {

    private static final String[] PUBLISHED = {"published", "issued", "created", "dc:date"};
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
                children.text("id"),
                link(children, "link").map(found -> Base.resolve(found, entry, base)),
                content("title").map(Content::plain).filter(title -> !title.isEmpty()),
                content("content").or(() -> summary),
                summary.map(Content::plain).filter(text -> !text.isEmpty()),
                authors(),
                categories(),
                published(),
                Language.of(entry).or(() -> children.text("dc:language")),
                children.others(CARRIED));
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

    private List<String> authors() {
        List<String> own = names(children.all("author", "dc:creator"));
        return own.isEmpty() ? names(feed.all("author", "dc:creator")) : own;
    }

    private static List<String> names(Stream<Element> authors) {
        return authors.map(AuthorName::of).flatMap(Optional::stream).distinct().toList();
    }

    private List<String> categories() {
        return children.all("category")
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

    private Optional<Content> content(String name) {
        return children.all(name).map(AtomText::of).flatMap(Optional::stream).findFirst();
    }
}
