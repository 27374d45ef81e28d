package io.wiredesk.producer.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.content.Json;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import java.util.Optional;
import java.util.Set;

/** Items in the JSON of dpa's digital wires. */
final class Digitalwires {

    private static final Set<String> MAPPED = Set.of(
            "urn",
            "headline",
            "teaser",
            "byline",
            "dateline",
            "article_html",
            "version",
            "version_created",
            "language",
            "urgency",
            "embargoed",
            "pubstatus",
            "signal",
            "creditline",
            "copyrightnotice",
            "usageterms");

    private Digitalwires() {}

    static boolean isOne(JsonNode object) {
        return object.path("format").asText().startsWith("digitalwires");
    }

    static Intake intake(JsonNode object, String name, SourceOptions options) {
        WireItem wire = new WireItem()
                .id(Json.text(object, "urn").orElse(name))
                .headline(Json.text(object, "headline"))
                .summary(Json.text(object, "teaser"))
                .author(Json.text(object, "byline"))
                .published(Json.text(object, "version_created"))
                .language(Json.text(object, "language"))
                .right("holder", Json.text(object, "creditline"))
                .right("notice", Json.text(object, "copyrightnotice"))
                .right("terms", Json.text(object, "usageterms"))
                .keep("dateline", Json.text(object, "dateline"))
                .keep("version", Json.text(object, "version"))
                .keep("urgency", Json.text(object, "urgency"))
                .keep("embargo", Json.text(object, "embargoed"))
                .keep("status", Json.text(object, "pubstatus"))
                .keep("signal", Json.text(object, "signal").map(signal -> signal.replaceFirst("^.*:", "")))
                .keep("credit", Json.text(object, "creditline"));
        WireHtml.map(Json.text(object, "article_html").orElse(""), wire);
        for (JsonNode category : object.path("categories")) {
            Optional<String> subject = Json.text(category, "name");
            subject.ifPresent(wire::tag);
        }
        return new Intake.Taken(
                wire.keepAll(Json.others(object, MAPPED::contains)).finish(options, name));
    }
}
