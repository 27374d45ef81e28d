package io.wiredesk.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.producer.SharedData;
import io.wiredesk.producer.content.Decoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The pairs of gofeed's translator: a feed, and the JSON that another reader makes of it. */
class GofeedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where we differ on purpose, as file and field. */
    private static final List<String> ON_PURPOSE = List.of(
            // An RDF item is named by its rdf:about; gofeed leaves it without a name.
            "feed_item_description_-_rdf_item_description.xml guid",
            "feed_item_link_-_rdf_item_link.xml guid",
            "feed_item_title_-_rdf_item_title.xml guid",
            // Of several links we take the first, gofeed the last.
            "feed_item_links_-_rss_channel_item_links.xml link",
            "feed_links_-_rdf_channel_links.xml feed link",
            "feed_links_-_rss_channel_links.xml feed link",
            // The same categories in another order.
            "feed_item_fallbacks_-_rss_channel_item_extensions.xml categories");

    private final List<String> differences = new ArrayList<>();

    @Test
    void theFieldsThatWeCarryAgree() throws IOException {
        // Given
        Path folder = SharedData.folder("feeds/gofeed/translator", 94);
        List<Path> files = SharedData.files(folder, ".xml");

        // When
        for (Path file : files) {
            Path expected = Path.of(file.toString().replaceFirst("\\.xml$", ".json"));
            compare(file, JSON.readTree(Files.readString(expected)));
        }

        // Then
        assertThat(files).hasSizeGreaterThanOrEqualTo(90);
        assertThat(differences).containsExactlyInAnyOrderElementsOf(ON_PURPOSE);
    }

    private void compare(Path file, JsonNode expected) throws IOException {
        String xml = Decoder.decode(Files.readAllBytes(file), Optional.empty()).orElseThrow();
        Feed feed = XmlFeedReader.read(xml, Optional.empty()).orElseThrow();
        String name = file.getFileName().toString();
        same(name + " feed title", text(expected, "title"), feed.title());
        same(name + " feed language", text(expected, "language"), feed.language());
        if (expected.has("link")) {
            same(name + " feed link", text(expected, "link"), feed.link());
        }
        assertThat(feed.entries()).as(name).hasSize(expected.path("items").size());
        for (int i = 0; i < feed.entries().size(); i++) {
            compare(name, expected.path("items").get(i), feed.entries().get(i));
        }
    }

    private void compare(String name, JsonNode expected, FeedEntry entry) {
        same(name + " guid", text(expected, "guid"), entry.guid());
        same(name + " title", text(expected, "title"), entry.title());
        same(name + " link", text(expected, "link"), entry.link());
        same(name + " published", published(expected), entry.published());
        same(
                name + " summary",
                text(expected, "description")
                        .map(html -> Jsoup.parse(html).text())
                        .filter(text -> !text.isEmpty()),
                entry.summary());
        same(name + " categories", texts(expected.path("categories")).toList(), entry.categories());
        same(name + " authors", authors(expected), entry.authors());
        if (expected.has("content")) {
            same(name + " content", text(expected, "content"), entry.content().map(FeedEntry.Content::text));
        }
    }

    private void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add(what);
        }
    }

    private static Optional<Instant> published(JsonNode entry) {
        return text(entry, "publishedParsed")
                .or(() -> text(entry, "updatedParsed"))
                .map(date -> OffsetDateTime.parse(date).toInstant());
    }

    private static List<String> authors(JsonNode entry) {
        return StreamSupport.stream(entry.path("authors").spliterator(), false)
                .map(author ->
                        text(author, "name").or(() -> text(author, "email")).orElse(""))
                .toList();
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("").strip()).filter(text -> !text.isEmpty());
    }
}
