package io.wiredesk.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.TestServer;
import io.wiredesk.producer.source.Reading;
import io.wiredesk.schemas.event.RawArticle;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A local server with every kind of host that news comes from, and how often each may be asked. */
class PollingTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final TestServer server = new TestServer();
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anEntryIsPublishedOnceAndAChangedOneIsARevisionUnderTheSameKey() {
        // Given
        server.on("/feed", "application/rss+xml", feed(item("a", "One", "guid-a")));
        desk.follow(server.address("/feed"));
        desk.poll();
        server.on(
                "/feed",
                "application/rss+xml",
                feed(item("b", "Two", "guid-b"), item("a", "One, corrected", "guid-a")));

        // When
        desk.poll();
        desk.poll();

        // Then
        assertThat(desk.articles).extracting(RawArticle::getTitle).containsExactly("One", "One, corrected", "Two");
        assertThat(desk.articles.get(1).getKey()).isEqualTo(desk.articles.get(0).getKey());
        assertThat(desk.articles.get(2).getKey())
                .isNotEqualTo(desk.articles.get(0).getKey());
    }

    @Test
    void theKeyStaysWhenHeadlineAddressParametersOrGuidChange() {
        // Given
        server.on("/feed", "application/rss+xml", feed(item("a?utm_source=rss", "One", "guid-a")));
        desk.follow(server.address("/feed"));
        desk.poll();

        // When
        server.on("/feed", "application/rss+xml", feed(item("a?utm_source=app", "New headline", "guid-a")));
        desk.poll();
        server.on("/feed", "application/rss+xml", feed(item("a", "Newer headline", "guid-b")));
        desk.poll();
        server.on("/feed", "application/rss+xml", feed(item("a-newest-headline?id=7", "Newest headline", "guid-b")));
        desk.poll();

        // Then
        assertThat(desk.articles)
                .hasSize(4)
                .extracting(RawArticle::getKey)
                .containsOnly(desk.articles.get(0).getKey());
    }

    @Test
    void guidsThatAreNoNamesMakeNoRevisionsOfOtherArticles() {
        // Given
        server.on("/feed", "application/rss+xml", feed(item("b", "Two", "1"), item("a", "One", "2")));
        desk.follow(server.address("/feed"));
        desk.poll();

        // When
        server.on(
                "/feed",
                "application/rss+xml",
                feed(item("c", "Three", "1"), item("b", "Two", "2"), item("a", "One", "3")));
        desk.poll();

        // Then
        assertThat(desk.articles).hasSize(3).extracting(RawArticle::getKey).doesNotHaveDuplicates();
    }

    @Test
    void whatIsKnownSurvivesARestart() {
        // Given
        server.on("/feed", 200, Map.of("ETag", "\"1\""), bytes(feed(item("a", "One", "guid-a"))));
        desk.follow(server.address("/feed"));
        desk.poll();
        State before = desk.state(server.address("/feed"));

        // When
        desk.restart();
        desk.follow(server.address("/feed"));

        // Then
        assertThat(desk.nextDue()).contains(before.due());
        desk.poll();
        assertThat(desk.articles).hasSize(1);
        assertThat(desk.state(server.address("/feed")).counts().requests()).isEqualTo(2);
        assertThat(server.header("/feed", "If-None-Match")).isEqualTo("\"1\"");
    }

    @Test
    void aPollThatWasSavedUnderAClockFarAheadIsNotWaitedOut() {
        // Given
        server.on("/feed", "application/rss+xml", feed(item("a", "One", "guid-a")));
        desk.follow(server.address("/feed"));
        desk.time.pass(Duration.ofDays(400));
        desk.poll();
        desk.time.pass(Duration.ofDays(-400));

        // When
        desk.restart();
        desk.follow(server.address("/feed"));

        // Then
        assertThat(desk.nextDue().orElseThrow()).isBefore(desk.time.instant().plus(HOUR));
        desk.poll();
        assertThat(desk.articles).as("and nothing comes twice").hasSize(1);
    }

    @Test
    void whatIsKnownSurvivesThatASourceIsLeftOutForAWhile() {
        // Given
        server.on("/feed", "application/rss+xml", feed(item("a", "One", "guid-a")));
        desk.follow(server.address("/feed"));
        desk.poll();
        State before = desk.state(server.address("/feed"));
        desk.follow();

        // When
        desk.follow(server.address("/feed"));

        // Then
        assertThat(desk.nextDue()).contains(before.due());
        desk.poll();
        assertThat(desk.articles).hasSize(1);
    }

    @Test
    void a304IsAskedLessAndLessOftenUpToAnHour() {
        // Given
        server.on("/feed", 304, Map.of(), new byte[0]);
        desk.follow(server.address("/feed"));

        // When
        desk.pollFor(Duration.ofHours(24));

        // Then
        assertThat(server.asked()).hasSizeBetween(24, 36);
        assertThat(desk.health(server, "/feed").getStatus()).isEqualTo("ok");
    }

    @Test
    void aBusySourceIsAskedEveryMinuteAndNoMoreOften() {
        // Given
        int[] count = {0};
        server.answering("/feed", () -> bytes(feed(item("a" + count[0]++, "One", "guid-" + count[0]))));
        desk.follow(server.address("/feed"));

        // When
        desk.pollFor(HOUR);

        // Then
        assertThat(server.asked()).hasSizeBetween(45, 60);
        assertThat(desk.articles).hasSameSizeAs(server.asked());
    }

    @Test
    void theServersOwnWordIsKept() {
        // Given
        server.on("/max-age", 200, Map.of("Cache-Control", "public, max-age=7200"), bytes(feed(item("a", "One", "a"))));
        server.on("/ttl", "application/rss+xml", feed("<ttl>180</ttl>" + item("b", "Two", "b")));
        server.on("/year", 200, Map.of("Cache-Control", "max-age=31536000"), bytes(feed(item("c", "Three", "c"))));
        desk.follow(
                Followed.of(server.address("/max-age")),
                Followed.of(server.address("/ttl")),
                Followed.of(server.address("/year")));

        // When
        desk.pollFor(Duration.ofHours(36));

        // Then
        assertThat(asked("/max-age")).isBetween(16L, 18L);
        assertThat(asked("/ttl")).isBetween(11L, 12L);
        assertThat(asked("/year")).isEqualTo(2);
    }

    @Test
    void aFeedIsLeftAloneWhenItAsksNotToBeRead() {
        // Given: from Friday evening on
        server.on(
                "/feed",
                "application/rss+xml",
                feed("<skipHours><hour>20</hour><hour>21</hour></skipHours><skipDays><day>Saturday</day></skipDays>"
                        + item("a", "One", "a")));
        desk.follow(Followed.of(server.address("/feed")));

        // When
        desk.pollFor(Duration.ofMinutes(115));
        long before = asked("/feed");
        desk.pollFor(Duration.ofHours(2));
        long evening = asked("/feed");
        desk.pollFor(Duration.ofHours(2));
        long night = asked("/feed");
        desk.pollFor(Duration.ofHours(23));
        long saturday = asked("/feed");
        desk.pollFor(Duration.ofHours(2));

        // Then
        assertThat(evening).isEqualTo(before);
        assertThat(night).isGreaterThan(evening);
        assertThat(saturday).isEqualTo(night);
        assertThat(asked("/feed")).isGreaterThan(saturday);
    }

    @Test
    void tooManyRequestsIsWaitedOutAsLongAsTheServerSays() {
        // Given
        server.on("/feed", 429, Map.of("Retry-After", "10800"), new byte[0]);
        server.on("/busy", 503, Map.of("Retry-After", "0"), new byte[0]);
        desk.follow(Followed.of(server.address("/feed")), Followed.of(server.address("/busy")));

        // When
        desk.pollFor(Duration.ofMinutes(170));

        // Then
        assertThat(asked("/feed")).isEqualTo(1);
        assertThat(asked("/busy")).isBetween(5L, 8L);
        assertThat(desk.health(server, "/busy").getStatus()).isEqualTo("failing");
        assertThat(desk.health(server, "/busy").getReason()).isEqualTo("the server answered 503");
    }

    @Test
    void failuresBackOffByTheirGrade() {
        // Given
        server.on("/error", 500, Map.of(), new byte[0]);
        server.on("/missing", 404, Map.of(), new byte[0]);
        server.on("/page", "text/html", "<html><head><link rel=alternate type='application/rss+xml' href='/feed'>");
        server.endless("/endless", new byte[10_000]);
        server.on("/bomb", 200, Map.of("Content-Encoding", "gzip"), Reading.gzip(new byte[5_000_000]));
        server.on(
                "/bomb.xml.gz",
                200,
                Map.of(),
                Reading.gzip(("<rss><channel>" + " ".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8)));
        String[] paths = {"/error", "/missing", "/page", "/endless", "/bomb", "/bomb.xml.gz"};
        desk.follow(Arrays.stream(paths)
                .map(path -> Followed.of(server.address(path)))
                .toArray(Followed[]::new));

        // When
        desk.pollFor(Duration.ofHours(6));

        // Then
        assertThat(asked("/error")).isBetween(8L, 12L);
        for (String path : List.of("/missing", "/page", "/endless", "/bomb", "/bomb.xml.gz")) {
            assertThat(asked(path)).as(path).isBetween(3L, 6L);
        }
        assertThat(desk.articles).isEmpty();
        assertThat(desk.health.values()).allMatch(health -> health.getStatus().equals("failing"));
        assertThat(desk.health(server, "/page").getReason()).contains("web page", "/feed");
        assertThat(desk.health(server, "/endless").getReason()).contains("200000 bytes");
    }

    @Test
    void aServerThatStopsInTheMiddleIsGivenUpAndBackedOffFrom() {
        // Given
        Desk hasty = new Desk(Dns.SYSTEM, Duration.ofMillis(200));
        server.stalling("/slow");
        hasty.follow(server.address("/slow"));

        // When
        hasty.pollFor(Duration.ofHours(6));

        // Then
        assertThat(asked("/slow")).isBetween(6L, 12L);
        assertThat(hasty.health(server, "/slow").getReason()).contains("no whole answer");
    }

    @Test
    void aPermanentRedirectIsRememberedAndGivenUpWhenItLeadsNowhere() {
        // Given
        server.redirect("/old", 301, "/new");
        server.on("/new", "application/rss+xml", feed(item("a", "One", "a")));
        desk.follow(server.address("/old"));

        // When
        desk.poll();
        desk.poll();
        server.on("/new", 410, Map.of(), new byte[0]);
        server.on("/old", "application/rss+xml", feed(item("b", "Two", "b")));
        desk.poll();
        desk.poll();

        // Then
        assertThat(server.asked()).containsExactly("/old", "/new", "/new", "/new", "/old");
        assertThat(desk.articles).extracting(RawArticle::getTitle).containsExactly("One", "Two");
    }

    @Test
    void whatIsGoneForGoodIsAskedNoMore() {
        // Given
        server.on("/feed", 410, Map.of(), new byte[0]);
        desk.follow(server.address("/feed"));

        // When
        desk.pollFor(Duration.ofDays(30));
        desk.restart();
        desk.follow(server.address("/feed"));
        desk.pollFor(Duration.ofDays(30));

        // Then
        assertThat(server.asked()).hasSize(1);
        assertThat(desk.health(server, "/feed").getStatus()).isEqualTo("stopped");
        assertThat(desk.health(server, "/feed").getNextPollAt()).isNull();
    }

    @Test
    void aFloodIsTakenInBoundedPartsAndNothingIsLost() {
        // Given
        String items = IntStream.range(0, 1_200)
                .mapToObj(number -> "<item><link>/f" + number + "</link><title>" + number
                        + "</title><description>x</description></item>")
                .collect(Collectors.joining());
        server.on("/feed", "application/rss+xml", feed(items));
        desk.follow(server.address("/feed"));

        // When
        desk.poll();
        int first = desk.articles.size();
        desk.pollFor(Duration.ofMinutes(5));

        // Then
        assertThat(first).isEqualTo(Harvest.MAX_ARTICLES);
        assertThat(desk.articles).hasSize(1_200).extracting(RawArticle::getKey).doesNotHaveDuplicates();
    }

    @Test
    void whatIsKeptOfASourceStaysSmallWhateverItSays() {
        // Given
        String endless = "x".repeat(60_000);
        server.on(
                "/feed",
                200,
                Map.of("ETag", "\"" + "e".repeat(5_000) + "\""),
                bytes("<rss><channel><title>" + endless + "</title><link rel=\"self\" href=\"https://post.example/"
                        + endless
                        + "\"/><link rel=\"hub\" href=\"https://hub.example/" + endless + "\"/>"
                        + item("a", "One", "guid-a") + "</channel></rss>"));
        desk.follow(server.address("/feed"));

        // When
        desk.poll();

        // Then
        assertThat(desk.articles).hasSize(1);
        assertThat(desk.state(server.address("/feed")).toFields().toString()).hasSizeLessThan(10_000);
        assertThat(desk.health(server, "/feed").getName()).isNull();
    }

    @Test
    void aWrongCharsetIsReadForWhatItIs() {
        // Given
        String text = "<?xml version=\"1.0\" encoding=\"utf-8\"?>"
                + feed("<item><link>/a</link><description>Паромы снова ходят, сказал мэр города</description></item>");
        server.on(
                "/feed",
                200,
                Map.of("Content-Type", "application/rss+xml; charset=utf-8"),
                text.getBytes(Charset.forName("windows-1251")));
        desk.follow(server.address("/feed"));

        // When
        desk.poll();

        // Then
        assertThat(desk.articles)
                .singleElement()
                .extracting(RawArticle::getContent)
                .isEqualTo("Паромы снова ходят, сказал мэр города");
    }

    @Test
    void noPrivateAddressIsAskedWhateverANameOrARedirectSays() {
        // Given
        Deque<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2", "127.0.0.2", "127.0.0.2"));
        Desk switching = new Desk(
                host -> List.of(InetAddress.getByName(host.equals("switching.example") ? answers.pop() : host)),
                Duration.ofSeconds(20));
        int port = server.address("/").getPort();
        URI feed = URI.create("http://switching.example:" + port + "/feed");
        URI hop = server.address("/hop");
        URI literal = URI.create("http://[::ffff:127.0.0.2]:" + port + "/feed");
        server.on("/feed", "application/rss+xml", feed(item("a", "One", "a")));
        server.redirect("/hop", 302, "http://127.0.0.2:" + port + "/feed");
        switching.follow(Followed.of(feed), Followed.of(hop), Followed.of(literal));

        // When
        switching.pollFor(HOUR);

        // Then
        assertThat(server.askedAt()).containsOnly("127.0.0.1");
        assertThat(switching.articles).hasSize(1);
        assertThat(switching.health.values())
                .allSatisfy(health -> assertThat(health.getReason()).contains("no public address"));
    }

    @Test
    void aHostIsAskedOneThingAtATimeWithADelay() {
        // Given
        Followed[] sources = IntStream.range(0, 20)
                .mapToObj(number -> "/feed" + number)
                .peek(path -> server.on(path, "application/rss+xml", feed(item(path, "One", path))))
                .map(path -> Followed.of(server.address(path)))
                .toArray(Followed[]::new);
        desk.follow(sources);

        // When
        for (int i = 0; i < 20; i++) {
            desk.poll();
        }

        // Then
        assertThat(desk.articles).hasSize(20);
        assertThat(desk.time.passed()).isGreaterThanOrEqualTo(Duration.ofSeconds(19));
    }

    private long asked(String path) {
        return server.asked().stream().filter(path::equals).count();
    }

    private static String item(String path, String title, String guid) {
        return "<item><link>https://post.example/" + path + "</link><title>" + title
                + "</title><guid isPermaLink=\"false\">" + guid
                + "</guid><description>The ferry sails again.</description></item>";
    }

    private static String feed(String... items) {
        return "<rss version=\"2.0\"><channel><title>Post</title>" + String.join("", items) + "</channel></rss>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
