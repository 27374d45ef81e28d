package io.wiredesk.producer.wire;

import static io.wiredesk.producer.wire.XmlText.all;
import static io.wiredesk.producer.wire.XmlText.attribute;
import static io.wiredesk.producer.wire.XmlText.children;
import static io.wiredesk.producer.wire.XmlText.first;
import static io.wiredesk.producer.wire.XmlText.text;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * NewsML-G2: news items and packages, by themselves or in a news message. A package is an article that names its items. Concepts,
 * knowledge, plans and catalogues are no articles.
 *
 * @see <a href="https://iptc.org/standards/newsml-g2/">NewsML-G2</a>
 */
final class NewsMl {

    private static final List<String> OTHER_ITEMS =
            List.of("conceptitem", "knowledgeitem", "planningitem", "catalogitem");

    private static final String MESSAGE = "newsmessage";

    private final String name;
    private final SourceOptions options;

    NewsMl(String name, SourceOptions options) {
        this.name = name;
        this.options = options;
    }

    /** Whether a document whose root has this name, in small letters and without prefix, is one. */
    static boolean isRoot(String element) {
        return element.equals(MESSAGE) || isItem(element);
    }

    /** Gives each item of a document to the sink. */
    void read(Element document, Consumer<Intake> sink) {
        List<Element> items = document.getAllElements().stream()
                .filter(element -> isItem(XmlText.name(element)))
                .toList();
        int number = 0;
        for (Element item : items) {
            number++;
            sink.accept(intake(item, items.size() == 1 ? name : name + "#" + number));
        }
        if (items.isEmpty()) {
            sink.accept(new Intake.Refused(name, Refusal.NOT_AN_ARTICLE, "NewsML-G2 without an item"));
        }
    }

    private static boolean isItem(String element) {
        return element.equals("newsitem") || element.equals("packageitem") || OTHER_ITEMS.contains(element);
    }

    private Intake intake(Element item, String origin) {
        String kind = XmlText.name(item);
        if (OTHER_ITEMS.contains(kind)) {
            return new Intake.Refused(origin, Refusal.NOT_AN_ARTICLE, "a NewsML-G2 " + kind);
        }
        if (item.attr("guid").isBlank()) {
            return new Intake.Refused(origin, Refusal.BROKEN_DOCUMENT, "a NewsML-G2 " + kind + " without a guid");
        }
        WireItem wire = new WireItem().id(item.attr("guid")).keep("version", Optional.of(item.attr("version")));
        itemMeta(item, wire);
        contentMeta(item, wire);
        if (kind.equals("packageitem")) {
            members(item, wire);
        }
        RawArticle article = content(item, wire).finish(options, origin);
        return new Intake.Taken(article);
    }

    private static void itemMeta(Element item, WireItem wire) {
        first(item, "itemmeta").ifPresent(meta -> {
            wire.published(text(meta, "versioncreated"))
                    .published(text(meta, "firstcreated"))
                    .keep("embargo", text(meta, "embargoed"))
                    .keep("status", code(meta, "pubstatus"))
                    .keep("item_class", code(meta, "itemclass"))
                    .provider(text(meta, "provider", "name").or(() -> code(meta, "provider")));
            children(meta, "signal").forEach(signal -> wire.keep("signal", code(signal)));
            children(meta, "ednote").forEach(note -> wire.keep("note", Optional.of(note.text())));
            children(meta, "service").forEach(service -> wire.keep("service", code(service)));
            children(meta, "title").forEach(title -> wire.keep("item_title", Optional.of(title.text())));
        });
        first(item, "rightsinfo")
                .ifPresent(rights -> wire.right(
                                "holder", text(rights, "copyrightholder").or(() -> code(rights, "copyrightholder")))
                        .right("notice", text(rights, "copyrightnotice"))
                        .right(
                                "terms",
                                first(rights, "usageterms")
                                        .map(Element::wholeText)
                                        .map(String::strip)));
    }

    private static void contentMeta(Element item, WireItem wire) {
        first(item, "contentmeta").ifPresent(meta -> {
            wire.headline(text(meta, "headline"))
                    .author(text(meta, "by"))
                    .language(attribute("tag", meta, "language")
                            .or(() -> Optional.of(item.attr("xml:lang")).filter(tag -> !tag.isBlank())))
                    .summary(text(meta, "description"))
                    .keep("dateline", text(meta, "dateline"))
                    .keep("urgency", text(meta, "urgency"))
                    .keep("slug", text(meta, "slugline"))
                    .keep("credit", text(meta, "creditline"))
                    .keep("located", text(meta, "located", "name").or(() -> code(meta, "located")))
                    .published(text(meta, "contentcreated"));
            children(meta, "headline").skip(1).forEach(more -> wire.keep("headlines", Optional.of(more.text())));
            children(meta, "description").skip(1).forEach(more -> wire.keep("descriptions", Optional.of(more.text())));
            children(meta, "genre")
                    .forEach(genre -> wire.keep("genre", text(genre, "name").or(() -> code(genre))));
            children(meta, "creator")
                    .forEach(one -> wire.keep("creator", text(one, "name").or(() -> code(one))));
            children(meta, "contributor")
                    .forEach(one -> wire.keep("contributor", text(one, "name").or(() -> code(one))));
            children(meta, "subject").forEach(subject -> {
                wire.tag(text(subject, "name").orElse(""));
                wire.keep("subjects", code(subject));
            });
        });
    }

    private static WireItem content(Element item, WireItem wire) {
        Optional<Element> set = first(item, "contentset");
        Optional<Element> xml = set.flatMap(any -> children(any, "inlinexml").findFirst());
        Optional<Element> data = set.flatMap(any -> children(any, "inlinedata").findFirst());
        set.ifPresent(any -> children(any, "remotecontent")
                .forEach(remote -> wire.keep("renditions", Optional.of(remote.attr("href")))));
        if (xml.isPresent()) {
            all(xml.get(), "nitf")
                    .findFirst()
                    .ifPresentOrElse(document -> Nitf.map(document, wire), () -> WireHtml.map(xml.get(), wire));
            return wire;
        }
        return wire.content(
                "text", data.map(Element::wholeText).map(String::strip).orElse(""));
    }

    private static void members(Element item, WireItem wire) {
        wire.keep(
                "members",
                Optional.of(all(item, "itemref")
                        .map(ref -> ref.hasAttr("residref") ? ref.attr("residref") : ref.attr("href"))
                        .collect(Collectors.joining("\n"))));
        wire.keep(
                "member_titles",
                Optional.of(all(item, "itemref")
                        .flatMap(ref -> text(ref, "title").or(() -> text(ref, "headline")).stream())
                        .collect(Collectors.joining("\n"))));
    }

    /** The code of a concept, without the name of its scheme. */
    private static Optional<String> code(Element parent, String... path) {
        return first(parent, path)
                .map(element -> element.hasAttr("qcode")
                        ? element.attr("qcode").replaceFirst("^[^:]*:", "")
                        : element.hasAttr("literal") ? element.attr("literal") : element.attr("uri"))
                .filter(code -> !code.isBlank());
    }
}
