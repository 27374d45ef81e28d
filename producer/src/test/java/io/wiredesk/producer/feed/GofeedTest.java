package io.wiredesk.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.producer.SharedData;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.Resource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pairs of gofeed's tests: a feed, and the JSON that another reader makes of it, in one of three vocabularies. Where we
 * differ, the difference is a line of {@code gofeed-differences.txt} with its reason.
 */
class GofeedTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> differences = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "translator/atom, .xml, 39",
        "translator/rss, .xml, 55",
        "translator/json, .json, 3",
        "parser/atom, .xml, 270",
        "parser/rss, .xml, 163",
        "parser/json, .json, 3",
        "extensions, .xml, 6"
    })
    void theFieldsThatWeCarryAgreeOrTheDifferenceIsListed(String name, String ending, int pairs) throws IOException {
        // Given
        Path folder = SharedData.folder("feeds/gofeed/" + name, pairs);
        List<Path> feeds = SharedData.files(folder, ending).stream()
                .filter(file -> Files.exists(expectation(file)))
                .toList();

        // When
        for (Path feed : feeds) {
            compare(folder.relativize(feed).toString(), read(feed), JSON.readTree(Files.readString(expectation(feed))));
        }

        // Then
        assertThat(feeds).hasSize(pairs);
        assertThat(differences).containsExactlyInAnyOrderElementsOf(listed(name));
    }

    private static Path expectation(Path feed) {
        String name = feed.toString();
        return Path.of(
                name.endsWith(".xml")
                        ? name.replaceFirst("\\.xml$", ".json")
                        : name.replaceFirst("\\.json$", "_expected.json"));
    }

    private static List<String> listed(String folder) {
        return Resource.lines(GofeedTest.class, "gofeed-differences.txt").stream()
                .filter(line -> line.startsWith(folder + " "))
                .map(line -> line.substring(folder.length() + 1))
                .toList();
    }

    private static Optional<Feed> read(Path file) throws IOException {
        Optional<String> text = Decoder.decode(Files.readAllBytes(file), Optional.empty());
        return file.toString().endsWith(".json")
                ? text.flatMap(json -> JsonFeedReader.read(json, Optional.empty()))
                : text.flatMap(xml -> XmlFeedReader.read(xml, Optional.empty()));
    }

    private void compare(String name, Optional<Feed> read, JsonNode expected) {
        Feed feed = read.orElseThrow(() -> new AssertionError(name + " was not read"));
        sameText(name + " feed title", first(expected, "title"), feed.title());
        same(name + " feed language", first(expected, "language"), feed.language());
        if (!linkOf(expected).isEmpty()) {
            same(name + " feed link", linkOf(expected), feed.link());
        }
        List<JsonNode> entries = list(expected.path(expected.has("entries") ? "entries" : "items"))
                .toList();
        same(name + " number of entries", entries.size(), feed.entries().size());
        for (int i = 0; i < Math.min(entries.size(), feed.entries().size()); i++) {
            compare(name, entries.get(i), feed.entries().get(i));
        }
    }

    private void compare(String name, JsonNode expected, FeedEntry entry) {
        same(
                name + " guid",
                first(expected, "guid", "id").or(() -> first(expected.path("guid"), "value")),
                entry.guid());
        sameText(name + " title", first(expected, "title"), entry.title());
        same(name + " link", linkOf(expected), entry.link());
        same(name + " published", published(expected), entry.published());
        sameText(name + " summary", first(expected, "description", "summary"), entry.summary());
        same(name + " categories", categories(expected), entry.categories());
        same(name + " authors", authors(expected), entry.authors());
        same(name + " language", first(expected, "language").or(() -> inDublinCore(expected)), entry.language());
        same(name + " enclosure", enclosures(expected), lines(entry));
        contentOf(expected)
                .ifPresent(content -> sameText(
                        name + " content", Optional.of(content), entry.content().map(FeedEntry.Content::text)));
    }

    /** The expected text may have markup; ours, unless it is the content, has none. */
    private void sameText(String what, Optional<String> expected, Optional<String> actual) {
        if (!seen(expected).equals(actual)) {
            same(what, seen(expected), seen(actual));
        }
    }

    private void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add(what);
        }
    }

    private static Optional<String> inDublinCore(JsonNode entry) {
        return texts(entry.path("dcExt").path("language")).findFirst();
    }

    private static List<String> lines(FeedEntry entry) {
        return Arrays.stream(entry.extra().getOrDefault("enclosure", "").split("\n"))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static List<String> enclosures(JsonNode entry) {
        Stream<String> files = Stream.of("enclosures", "attachments")
                .flatMap(field -> list(entry.path(field)))
                .flatMap(file -> first(file, "url").stream());
        Stream<String> links = list(entry.path("links"))
                .filter(link -> link.path("rel").asText().equals("enclosure"))
                .flatMap(link -> first(link, "href").stream());
        return Stream.concat(files, links).toList();
    }

    private static Optional<String> contentOf(JsonNode entry) {
        return first(entry, "content", "content_html", "content_text").or(() -> first(entry.path("content"), "value"));
    }

    private static Optional<String> linkOf(JsonNode node) {
        Optional<String> link = first(node, "link", "url", "home_page_url");
        return link.or(() -> list(node.path("links"))
                .filter(each -> each.isObject())
                .filter(each -> each.path("rel").asText("alternate").equals("alternate"))
                .flatMap(each -> first(each, "href").stream())
                .findFirst());
    }

    private static Optional<Instant> published(JsonNode entry) {
        return first(entry, "publishedParsed", "pubDateParsed", "date_published", "updatedParsed")
                .map(date -> OffsetDateTime.parse(date).toInstant());
    }

    private static List<String> categories(JsonNode entry) {
        return Stream.of("categories", "tags")
                .flatMap(field -> list(entry.path(field)))
                .map(each -> each.isTextual()
                        ? each.asText()
                        : first(each, "value", "label", "term").orElse(""))
                .map(name -> Jsoup.parse(name).text())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> authors(JsonNode entry) {
        if (entry.path("authors").isMissingNode()) {
            return Stream.of(first(entry, "author"), first(entry.path("author"), "name"))
                    .flatMap(Optional::stream)
                    .map(name -> Jsoup.parse(name).text())
                    .toList();
        }
        return list(entry.path("authors"))
                .flatMap(author -> first(author, "name", "email").stream())
                .toList();
    }

    private static Optional<String> seen(Optional<String> text) {
        return text.map(html -> Jsoup.parse(html).text()).filter(any -> !any.isEmpty());
    }

    private static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).filter(any -> array.isArray());
    }

    private static Stream<String> texts(JsonNode array) {
        return list(array).map(JsonNode::asText);
    }

    private static Optional<String> first(JsonNode node, String... fields) {
        return Arrays.stream(fields)
                .map(field -> node.path(field).asText("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
