package io.wiredesk.producer.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.content.Dates;
import io.wiredesk.producer.content.Json;
import io.wiredesk.producer.feed.FeedEntry.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). */
public final class JsonFeedReader {

    private static final Set<String> CARRIED = Set.of(
            "id",
            "url",
            "title",
            "content_html",
            "content_text",
            "summary",
            "author",
            "authors",
            "tags",
            "date_published",
            "language");

    private final JsonNode feed;
    private final Optional<String> base;

    private JsonFeedReader(JsonNode feed, Optional<String> address) {
        this.feed = feed;
        this.base = address.or(() -> text(feed, "home_page_url")).or(() -> text(feed, "feed_url"));
    }

    /**
     * Reads a feed.
     *
     * @param address where the feed stands; relative addresses refer to it
     * @return empty when it is no JSON or holds no list of items
     */
    public static Optional<Feed> read(String json, Optional<String> address) {
        try {
            JsonNode feed = Json.parse(json);
            return feed.path("items").isArray()
                    ? Optional.of(new JsonFeedReader(feed, address).feed())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private Feed feed() {
        List<FeedEntry> entries = list(feed.path("items")).map(this::entry).toList();
        return new Feed(text(feed, "title"), text(feed, "home_page_url"), text(feed, "language"), entries, channel());
    }

    private Channel channel() {
        Optional<String> hub = list(feed.path("hubs"))
                .filter(each -> text(each, "type").orElse("").equalsIgnoreCase("websub"))
                .flatMap(each -> text(each, "url").stream())
                .findFirst();
        return new Channel(Optional.empty(), Rest.NONE, hub, text(feed, "feed_url"));
    }

    private FeedEntry entry(JsonNode item) {
        Optional<String> summary = text(item, "summary").map(Markup::oneLine);
        List<String> authors = authors(item);
        return new FeedEntry(
                text(item, "id"),
                text(item, "url").map(url -> Base.against(base, url)),
                text(item, "title").map(Markup::oneLine),
                content(item).or(() -> summary.flatMap(text -> Content.of(false, text))),
                summary,
                authors.isEmpty() ? authors(feed) : authors,
                list(item.path("tags"))
                        .map(JsonNode::asText)
                        .filter(tag -> !tag.isBlank())
                        .distinct()
                        .toList(),
                Stream.of("date_published", "date_modified")
                        .flatMap(field -> text(item, field).stream())
                        .flatMap(date -> Dates.of(date).stream())
                        .findFirst(),
                text(item, "language"),
                extra(item));
    }

    /** What no field holds, and the attached files under the name that RSS has for them. */
    private static Map<String, String> extra(JsonNode item) {
        Map<String, String> extra = Json.others(item, CARRIED::contains);
        String files = list(item.path("attachments"))
                .flatMap(file -> text(file, "url").stream())
                .collect(Collectors.joining("\n"));
        if (!files.isEmpty()) {
            extra.put("enclosure", files);
        }
        return extra;
    }

    private static Optional<Content> content(JsonNode item) {
        return text(item, "content_html")
                .flatMap(html -> Content.of(true, html))
                .or(() -> text(item, "content_text").flatMap(text -> Content.of(false, text)));
    }

    private static List<String> authors(JsonNode node) {
        Stream<JsonNode> single = Stream.of(node.path("author")).filter(JsonNode::isObject);
        return Stream.concat(list(node.path("authors")), single)
                .flatMap(author -> text(author, "name").stream())
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Json.text(node, field).map(String::strip);
    }
}
