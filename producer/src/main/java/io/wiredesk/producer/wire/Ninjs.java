package io.wiredesk.producer.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.content.Json;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Items in ninjs 1.0 to 3.1. An item that says no version is one of the newest of its kind. */
final class Ninjs {

    private static final NinjsVersion LAST_OF_ONE = NinjsVersion.of("1.6");
    private static final NinjsVersion LAST = NinjsVersion.of("3.1");
    private static final Set<String> MAPPED = Set.of(
            "uri",
            "headline",
            "headlines",
            "title",
            "byline",
            "by",
            "language",
            "versioncreated",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "slugline",
            "version",
            "urgency",
            "embargoed",
            "embargoeduntil",
            "pubstatus",
            "ednote",
            "bodies",
            "description_text",
            "located");

    private final JsonNode item;

    private Ninjs(JsonNode item) {
        this.item = item;
    }

    /** Whether an object looks like an item: it has an identifier, and not the fields of an NDJSON line. */
    static boolean isOne(JsonNode object) {
        return object.path("uri").isTextual() && !object.has("html") && !object.has("text");
    }

    /** What becomes of an item, of the version that it states. */
    static Intake intake(JsonNode object, String name, SourceOptions options) {
        return intake(object, version(object), name, options);
    }

    /** What becomes of an item of a version. */
    static Intake intake(JsonNode object, NinjsVersion version, String name, SourceOptions options) {
        Optional<String> problem = NinjsProperties.problem(object, version);
        return problem.isPresent()
                ? new Intake.Refused(name, Refusal.BROKEN_DOCUMENT, "no ninjs: " + problem.get())
                : new Intake.Taken(new Ninjs(object).wire().finish(options, name));
    }

    private static NinjsVersion version(JsonNode object) {
        String stated = Stream.of("$standard", "standard")
                .map(name -> object.path(name).path("version").asText())
                .filter(text -> text.matches("[1-3](\\.\\d{1,2})?"))
                .findFirst()
                .orElse("");
        boolean plural = Stream.of("headlines", "bodies", "standard", "by", "subjects", "people", "descriptions")
                .anyMatch(object::has);
        if (stated.isEmpty()) {
            return plural || NinjsProperties.problem(object, LAST).isEmpty() ? LAST : LAST_OF_ONE;
        }
        return NinjsVersion.of(stated);
    }

    private WireItem wire() {
        WireItem wire = new WireItem()
                .id(item.path("uri").asText())
                .headline(text("headline").or(() -> ofRole("headlines", "main")).or(() -> text("title")))
                .summary(text("description_text").or(() -> ofRole("descriptions", "summary")))
                .author(text("byline").or(() -> text("by")))
                .published(text("versioncreated"))
                .published(text("firstcreated"))
                .language(text("language"))
                .provider(text("copyrightholder"))
                .right("holder", text("copyrightholder"))
                .right("notice", text("copyrightnotice"))
                .right("terms", text("usageterms"));
        content(wire);
        lifeCycle(wire);
        for (String name : Set.of("subject", "subjects")) {
            item.path(name).forEach(subject -> wire.tag(subject.path("name").asText()));
        }
        return wire.keepAll(Json.others(item, mapped()::contains));
    }

    private void lifeCycle(WireItem wire) {
        wire.keep("slug", text("slugline"))
                .keep("dateline", text("located"))
                .keep("version", text("version"))
                .keep("urgency", text("urgency"))
                .keep("embargo", text("embargoed").or(() -> text("embargoeduntil")))
                .keep("status", text("pubstatus"))
                .keep("note", text("ednote"));
    }

    /** The names of this item's own properties that have their place. */
    private Set<String> mapped() {
        Set<String> mapped = new HashSet<>();
        names().filter(name -> MAPPED.contains(name.toLowerCase(Locale.ROOT))
                        || name.equals("body_html")
                        || name.equals("body_xhtml")
                        || name.equals("body_text"))
                .forEach(mapped::add);
        return mapped;
    }

    private Stream<String> names() {
        Iterator<String> names = item.fieldNames();
        return Stream.iterate(names, Iterator::hasNext, any -> any).map(Iterator::next);
    }

    private void content(WireItem wire) {
        Optional<String> html = text("body_html").or(() -> text("body_xhtml")).or(() -> body(true));
        Optional<String> plain = text("body_text").or(() -> body(false));
        if (html.isPresent()) {
            wire.content("html", html.get());
            plain.ifPresent(text -> wire.keep("body_text", Optional.of(text)));
        } else {
            wire.content("text", plain.orElse(""));
        }
    }

    private Optional<String> body(boolean html) {
        for (JsonNode body : item.path("bodies")) {
            String type = Json.text(body, "contenttype")
                    .or(() -> Json.text(body, "contentType"))
                    .orElse("");
            if (type.contains("html") == html && body.path("value").isTextual()) {
                return Optional.of(body.path("value").asText());
            }
        }
        return Optional.empty();
    }

    private Optional<String> ofRole(String list, String role) {
        Optional<String> first = Optional.empty();
        for (JsonNode entry : item.path(list)) {
            Optional<String> value = Json.text(entry, "value");
            if (entry.path("role").asText().equals(role)) {
                return value;
            }
            first = first.isPresent() ? first : value;
        }
        return list.equals("headlines") ? first : Optional.empty();
    }

    /** A property's text, whichever way its name is written. */
    private Optional<String> text(String name) {
        return names().filter(name::equalsIgnoreCase).findFirst().flatMap(own -> Json.text(item, own));
    }
}
