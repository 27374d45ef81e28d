package io.wiredesk.producer.wire;

import static io.wiredesk.producer.wire.XmlText.all;
import static io.wiredesk.producer.wire.XmlText.text;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import java.util.Optional;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;

/**
 * NITF, the older XML of agencies: one article a document.
 *
 * @see <a href="https://iptc.org/standards/nitf/">NITF</a>
 */
final class Nitf {

    private Nitf() {}

    static void read(Element document, String name, SourceOptions options, Consumer<Intake> sink) {
        Optional<String> id = all(document, "doc-id").findFirst().map(element -> element.attr("id-string"));
        WireItem wire = new WireItem().id(id.filter(any -> !any.isBlank()).orElse(name));
        map(document, wire);
        all(document, "doc-id").findFirst().ifPresent(element -> wire.provider(attribute(element, "regsrc")));
        boolean empty = all(document, "body.content").findFirst().isEmpty();
        sink.accept(
                empty
                        ? new Intake.Refused(name, Refusal.BROKEN_DOCUMENT, "NITF without a body")
                        : new Intake.Taken(wire.finish(options, name)));
    }

    /** Takes what a document says into an item. */
    static void map(Element document, WireItem wire) {
        all(document, "hl1").findFirst().ifPresent(line -> wire.headline(Optional.of(line.text())));
        all(document, "hl2").forEach(line -> wire.keep("headlines", Optional.of(line.text())));
        all(document, "byline").findFirst().ifPresent(line -> wire.author(Optional.of(line.text())));
        all(document, "dateline").findFirst().ifPresent(line -> wire.keep("dateline", Optional.of(line.text())));
        all(document, "abstract").findFirst().ifPresent(text -> wire.summary(Optional.of(text.text())));
        all(document, "date.issue").findFirst().ifPresent(date -> wire.published(attribute(date, "norm")));
        all(document, "date.release").findFirst().ifPresent(date -> wire.keep("embargo", attribute(date, "norm")));
        all(document, "date.expire").findFirst().ifPresent(date -> wire.keep("expires", attribute(date, "norm")));
        all(document, "urgency").findFirst().ifPresent(level -> wire.keep("urgency", attribute(level, "ed-urg")));
        all(document, "du-key")
                .findFirst()
                .ifPresent(key -> wire.keep("slug", attribute(key, "key")).keep("version", attribute(key, "version")));
        all(document, "fixture").findFirst().ifPresent(key -> wire.keep("fixture", attribute(key, "fix-id")));
        all(document, "ed-msg").forEach(note -> wire.keep("note", attribute(note, "info")));
        all(document, "keyword").forEach(word -> wire.tag(word.attr("key")));
        all(document, "docdata")
                .findFirst()
                .ifPresent(data -> wire.keep("status", attribute(data, "management-status"))
                        .keep("signal", attribute(data, "management-doc-idref")));
        all(document, "doc.copyright").findFirst().ifPresent(mark -> wire.right("holder", attribute(mark, "holder")));
        all(document, "doc.rights")
                .findFirst()
                .ifPresent(mark -> wire.right("terms", Optional.of(mark.text()).filter(text -> !text.isBlank())));
        all(document, "distributor").findFirst().ifPresent(sender -> wire.keep("credit", Optional.of(sender.text())));
        text(document, "head", "title").ifPresent(title -> wire.keep("item_title", Optional.of(title)));
        all(document, "body.content").findFirst().ifPresent(body -> WireHtml.map(body, wire));
    }

    private static Optional<String> attribute(Element element, String name) {
        return Optional.of(element.attr(name)).filter(value -> !value.isBlank());
    }
}
