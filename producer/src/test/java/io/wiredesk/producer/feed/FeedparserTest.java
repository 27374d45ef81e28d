package io.wiredesk.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.SharedData;
import io.wiredesk.producer.content.Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * The feeds of feedparser's tests, each with a line that says what its reader makes of it. Text is compared as a reader sees it:
 * markup stays in what we carry and is taken out downstream.
 */
class FeedparserTest {

    private static final Pattern ENTRY = Pattern.compile("entries/(\\d+)/(.+)");

    /** An author's address behind the name, which we do not carry. */
    private static final Pattern ADDRESS = Pattern.compile(" \\([^)]*@[^)]*\\)$");

    /** Where feedparser's tests have their server. */
    private static final String SERVER = "http://127.0.0.1:8097/";

    private static final Pattern LOCATION = Pattern.compile("Header:\\s+Content-Location:\\s+(http\\S+)");

    private final TreeMap<String, int[]> fields = new TreeMap<>();
    private final List<String> failing = new ArrayList<>();
    private int notCarried;
    private int lost;

    @Test
    void theFieldsThatWeCarryAreAsExpected(TestReporter reporter) throws IOException {
        // Given
        Path folder = SharedData.folder("feeds/feedparser", 1770);
        List<Path> files = Stream.of(".xml")
                .flatMap(ending -> SharedData.files(folder, ending).stream())
                .toList();

        // When
        for (Path file : files) {
            check(folder.relativize(file).toString(), Files.readAllBytes(file));
        }

        // Then
        int held = fields.values().stream().mapToInt(count -> count[0]).sum();
        int carried = fields.values().stream().mapToInt(count -> count[1]).sum();
        String report = held + " of " + carried + " held, " + notCarried + " not carried, " + lost + " lost\n"
                + String.join("\n", failing);
        fields.forEach((name, count) -> reporter.publishEntry(name, count[0] + " of " + count[1]));
        reporter.publishEntry("feedparser", report);
        assertThat(lost).as(report).isZero();
        assertThat(held).as(report).isGreaterThanOrEqualTo((int) Math.ceil(0.97 * carried));
    }

    private void check(String name, byte[] bytes) {
        List<Optional<Expectation>> expected = Expectation.of(header(bytes));
        Optional<Feed> feed = Decoder.decode(bytes, Optional.empty())
                .flatMap(
                        xml -> XmlFeedReader.read(xml, Optional.of(location(xml).orElse(SERVER + "feed"))));
        for (Optional<Expectation> each : expected) {
            if (each.isPresent()) {
                check(name, each.get(), feed);
            }
        }
    }

    private static Optional<String> location(String file) {
        Matcher location = LOCATION.matcher(file);
        return location.find() ? Optional.of(location.group(1)) : Optional.empty();
    }

    private static String header(byte[] bytes) {
        return Decoder.decode(bytes, Optional.empty())
                .filter(text -> text.contains("Expect:"))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }

    private void check(String name, Expectation expected, Optional<Feed> feed) {
        Matcher entry = ENTRY.matcher(expected.path());
        String field = entry.matches() ? entry.group(2) : expected.path();
        Optional<List<String>> carried;
        if (!entry.matches()) {
            carried = feed.map(any -> ofFeed(any, field))
                    .orElse(ofFeed(
                            new Feed(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Channel.SILENT),
                            field));
        } else {
            int index = Integer.parseInt(entry.group(1));
            if (feed.isEmpty() || feed.get().entries().size() <= index) {
                lost++;
                failing.add(name + ": no entry " + index);
                return;
            }
            carried = ofEntry(feed.get().entries().get(index), field);
        }
        if (carried.isEmpty()) {
            notCarried++;
            return;
        }
        count(name, field, expected, carried.get());
    }

    private void count(String name, String field, Expectation expected, List<String> carried) {
        boolean held = (carried.isEmpty() && seen(expected.value()).isEmpty())
                || carried.stream().anyMatch(value -> same(field, expected.value(), value));
        int[] count =
                fields.computeIfAbsent((expected.path().startsWith("feed") ? "" : "entry ") + field, any -> new int[2]);
        count[1]++;
        if (held) {
            count[0]++;
        } else {
            failing.add(name + ": " + expected + " but " + carried);
        }
    }

    private static boolean same(String field, String expected, String carried) {
        String name = field.equals("author") ? ADDRESS.matcher(expected).replaceFirst("") : expected;
        return name.equals(carried) || seen(name).equals(carried) || seen(name).equals(seen(carried));
    }

    private static String seen(String text) {
        return Jsoup.parseBodyFragment(text).text().replaceAll("\\s+", " ").strip();
    }

    private static Optional<List<String>> ofFeed(Feed feed, String field) {
        return switch (field) {
            case "feed/title", "feed/title_detail/value" -> values(feed.title());
            case "feed/link" -> values(feed.link());
            case "feed/language" -> values(feed.language());
            case "entries/length" ->
                Optional.of(List.of(String.valueOf(feed.entries().size())));
            default -> Optional.empty();
        };
    }

    private static Optional<List<String>> ofEntry(FeedEntry entry, String field) {
        Optional<String> content = entry.content().map(FeedEntry.Content::text);
        return switch (field) {
            case "title", "title_detail/value" -> values(entry.title());
            case "link" -> values(entry.link());
            case "id", "guid" -> values(entry.guid());
            case "content/0/value" -> values(content);
            case "description", "summary", "summary_detail/value" ->
                Optional.of(Stream.of(content, entry.summary(), Optional.of(""))
                        .flatMap(Optional::stream)
                        .toList());
            case "content/0/language", "language" -> values(entry.language());
            case "author", "author_detail/name", "authors/0/name" -> at(entry.authors(), 0);
            case "authors/1/name" -> at(entry.authors(), 1);
            case "category", "tags/0/term" -> at(entry.categories(), 0);
            case "tags/1/term" -> at(entry.categories(), 1);
            case "tags/length" ->
                Optional.of(List.of(String.valueOf(entry.categories().size())));
            case "published_parsed" -> Optional.of(List.of(tuple(entry)));
            case "enclosures/0/url", "enclosures/0/href" -> at(lines(entry), 0);
            case "enclosures/1/url", "enclosures/1/href" -> at(lines(entry), 1);
            default -> Optional.empty();
        };
    }

    private static List<String> lines(FeedEntry entry) {
        return Arrays.asList(entry.extra().getOrDefault("enclosure", "").split("\n"));
    }

    private static String tuple(FeedEntry entry) {
        return entry.published()
                .map(moment -> LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .map(at -> "(" + at.getYear() + ", " + at.getMonthValue() + ", " + at.getDayOfMonth() + ", "
                        + at.getHour() + ", " + at.getMinute() + ", " + at.getSecond() + ", "
                        + (at.getDayOfWeek().getValue() - 1) + ", " + at.getDayOfYear() + ", 0)")
                .orElse("");
    }

    private static Optional<List<String>> at(List<String> values, int index) {
        return Optional.of(index < values.size() ? List.of(values.get(index)) : List.of());
    }

    private static Optional<List<String>> values(Optional<String> value) {
        return Optional.of(value.stream().toList());
    }
}
