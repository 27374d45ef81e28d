package io.wiredesk.producer.content;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a document's name or its content type makes one expect. The content itself has the last word. */
public enum Hint {
    HTML(Set.of("html", "htm", "xhtml", "shtml"), Set.of("text/html", "application/xhtml+xml")),
    FEED(
            Set.of("rss", "atom", "rdf", "xml", "feed"),
            Set.of("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json")),
    NDJSON(Set.of("ndjson", "jsonl"), Set.of("application/x-ndjson", "application/jsonl")),
    /** Rows of a table: comma-separated values and their like. */
    TABLE(Set.of("csv", "tsv"), Set.of("text/csv", "text/tab-separated-values")),
    TEXT(Set.of("txt", "text", "md"), Set.of()),
    /** Belongs to a page and holds none: style, script. */
    FURNITURE(Set.of("css", "js", "mjs", "map"), Set.of("text/css", "text/javascript", "application/javascript")),
    NONE(Set.of(), Set.of());

    private final Set<String> endings;
    private final Set<String> contentTypes;

    Hint(Set<String> endings, Set<String> contentTypes) {
        this.endings = endings;
        this.contentTypes = contentTypes;
    }

    /** By the ending of a file's name or of an address's path, without {@code .gz} and its like; {@code /feed} and {@code /rss/} count. */
    public static Hint ofName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = Packing.withoutEnding(lower);
        String trimmed = plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1);
        String ending = last.substring(last.lastIndexOf('.') + 1);
        return first(hint -> hint.endings.contains(ending));
    }

    /** By the content type of an HTTP answer, with or without parameters. */
    public static Hint ofContentType(String contentType) {
        String type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return first(hint -> hint.contentTypes.contains(type));
    }

    private static Hint first(Predicate<Hint> matching) {
        return Stream.of(values()).filter(matching).findFirst().orElse(NONE);
    }
}
