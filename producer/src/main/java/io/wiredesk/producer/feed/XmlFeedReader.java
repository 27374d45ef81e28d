package io.wiredesk.producer.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads RSS 0.9 to 2.0, RDF and Atom. The parser never fails, loads nothing, and expands no entities but the predefined and
 * HTML ones, so broken feeds give what can be read of them and hostile ones give nothing.
 */
public final class XmlFeedReader {

    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

    /** What nests deeper is no feed; the bound keeps the time linear and the stack flat. */
    private static final int MAX_DEPTH = 128;

    private XmlFeedReader() {}

    /**
     * Reads a feed.
     *
     * @param address where the feed stands; relative addresses refer to it
     * @return empty when the root is not that of a feed
     */
    public static Optional<Feed> read(String xml, Optional<String> address) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(MAX_DEPTH));
        document.outputSettings().prettyPrint(false);
        document.nodeStream(TextNode.class)
                .filter(text -> Controls.areIn(text.getWholeText()))
                .toList()
                .forEach(text -> text.text(Controls.repaired(text.getWholeText())));
        return document.children().stream()
                .filter(root -> ROOTS.contains(root.tag().localName().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(root -> feed(root, address));
    }

    private static Feed feed(Element root, Optional<String> address) {
        boolean atom = root.tag().localName().equalsIgnoreCase("feed");
        Element head = atom ? root : first(root, "channel").orElse(root);
        Children about = new Children(head, atom ? "atom" : "");
        Optional<String> link = (atom ? AtomEntry.link(about, "link") : rssLink(about))
                .map(found -> Base.resolve(found, head, address));
        Optional<String> base = address.or(() -> link).filter(any -> any.contains("://"));
        Optional<String> language = Language.of(head).or(() -> about.text("language", "dc:language"));
        List<FeedEntry> entries = entries(root)
                .map(entry -> atom ? AtomEntry.read(entry, about, base) : RssItem.read(entry, base))
                .toList();
        return new Feed(title(about, atom), link, language, entries, ChannelReader.read(about));
    }

    private static Optional<String> title(Children about, boolean atom) {
        return about.all("title", "dc:title")
                .map(title -> atom ? AtomText.of(title) : RssItem.content(title))
                .flatMap(title -> title.map(FeedEntry.Content::plain).stream())
                .filter(title -> !title.isEmpty())
                .findFirst();
    }

    private static Optional<String> rssLink(Children channel) {
        return channel.text("link")
                .or(() -> AtomEntry.link(channel, "link", "atom:link"))
                .or(() -> channel.attribute("href"));
    }

    /** Entries wherever they stand, because feeds leave elements open; none inside another. */
    private static Stream<Element> entries(Element root) {
        return root.getAllElements().stream()
                .filter(XmlFeedReader::isEntry)
                .filter(element -> element.parents().stream().noneMatch(XmlFeedReader::isEntry));
    }

    /** Feeds mix the vocabularies: an item in Atom is an entry. */
    private static boolean isEntry(Element element) {
        return isNamed(element, "item") || isNamed(element, "entry");
    }

    private static Optional<Element> first(Element root, String name) {
        return root.children().stream().filter(child -> isNamed(child, name)).findFirst();
    }

    private static boolean isNamed(Element element, String name) {
        return element.tag().localName().equalsIgnoreCase(name);
    }
}
