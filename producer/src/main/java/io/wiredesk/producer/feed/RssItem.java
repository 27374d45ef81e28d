package io.wiredesk.producer.feed;

import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.feed.FeedEntry.Content;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An item of RSS 0.9 to 2.0 or RDF, with the modules that news feeds use. */
final class RssItem {

    private static final String[] TITLE = {"title", "dc:title", "media:title"};
    private static final String[] CONTENT = {
        "content:encoded", "xhtml:body", "body", "fullitem", "content", "atom:content"
    };
    private static final String[] SUMMARY = {
        "description", "dc:description", "itunes:summary", "summary", "media:description", "abstract"
    };
    private static final String[] AUTHORS = {"author", "dc:creator", "dc:author", "itunes:author", "atom:author"};
    private static final String[] PUBLISHED = {
        "pubdate", "dc:date", "dcterms:issued", "dcterms:created", "published", "atom:published", "date"
    };
    private static final String[] CHANGED = {"dcterms:modified", "lastbuilddate", "updated", "atom:updated"};
    private static final String[] CATEGORIES = {
        "category", "dc:subject", "atom:category", "media:category", "itunes:category"
    };
    private static final String[] KEYWORDS = {"itunes:keywords", "media:keywords"};

    private static final Set<String> CARRIED = carried();

    private final Element item;
    private final Children children;
    private final Optional<String> base;

    private RssItem(Element item, Optional<String> base) {
        this.item = item;
        this.children = new Children(item, "");
        this.base = base;
    }

    /** Reads an item; relative addresses refer to {@code base}. */
    static FeedEntry read(Element item, Optional<String> base) {
        return new RssItem(item, base).entry();
    }

    private FeedEntry entry() {
        Optional<Content> summary = content(SUMMARY);
        Map<String, String> extra = children.others(CARRIED);
        return new FeedEntry(
                guid(),
                link().map(found -> Base.resolve(found, item, base)),
                children.text(TITLE).map(Markup::plainOf).filter(title -> !title.isEmpty()),
                content(CONTENT).or(() -> summary),
                summary.map(Content::plain).filter(text -> !text.isEmpty()),
                children.all(AUTHORS)
                        .map(AuthorName::of)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                categories(),
                published(),
                children.text("dc:language", "language")
                        .or(() -> children.all(CONTENT).findFirst().flatMap(Language::of))
                        .or(() -> Language.of(item)),
                extra);
    }

    private Optional<String> guid() {
        return children.text("guid", "atom:id")
                .or(() -> Optional.of(item.attr("rdf:about").strip()).filter(about -> !about.isEmpty()));
    }

    private Optional<String> link() {
        return children.text("feedburner:origlink", "link")
                .or(() -> AtomEntry.link(children, "atom:link", "link"))
                .or(() -> children.attribute("href"))
                .or(this::permalink);
    }

    /** RSS 2.0: a guid is an address unless it says otherwise. */
    private Optional<String> permalink() {
        return children.all("guid")
                .filter(guid -> !guid.attr("isPermaLink").strip().equalsIgnoreCase("false"))
                .map(guid -> guid.text().strip())
                .filter(guid -> guid.startsWith("http://") || guid.startsWith("https://"))
                .findFirst();
    }

    private Optional<Content> content(String... names) {
        return children.all(names)
                .map(RssItem::content)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Text that may be escaped HTML or XHTML in place. */
    static Optional<Content> content(Element element) {
        boolean nested = element.childrenSize() > 0;
        String text = nested ? Markup.html(element) : element.wholeText();
        return Content.of(nested || Markup.looksLikeHtml(text), text.strip());
    }

    private Optional<Instant> published() {
        return Stream.of(PUBLISHED, CHANGED)
                .flatMap(children::all)
                .flatMap(date -> Dates.of(date.text()).stream())
                .findFirst();
    }

    private List<String> categories() {
        Stream<String> keywords =
                children.all(KEYWORDS).flatMap(all -> Arrays.stream(all.text().split(",")));
        return Stream.concat(
                        children.all(CATEGORIES).flatMap(Category::withInner).map(Category::of),
                        keywords.map(Markup::plainOf))
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
    }

    private static Set<String> carried() {
        Stream<String> single = Stream.of("guid", "link", "feedburner:origlink", "dc:language", "language");
        Stream<String> lists = Stream.of(TITLE, CONTENT, SUMMARY, AUTHORS, PUBLISHED, CATEGORIES, KEYWORDS)
                .flatMap(Arrays::stream);
        return Set.copyOf(Stream.concat(single, lists).toList());
    }
}
