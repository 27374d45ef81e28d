package io.wiredesk.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.producer.TestServer;
import io.wiredesk.producer.source.DocumentReader;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Reading;
import io.wiredesk.producer.source.Source;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneOffTest {

    private static final SourceOptions OPEN =
            Reading.OPTIONS.withPrivateAllowed().withMaxBytes(100_000);

    private final TestServer server = new TestServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aPageIsOneArticleWithTheAddressItCameFrom() {
        // Given
        server.redirect("/short", 302, "/2026/ferry?utm_source=x");
        server.on(
                "/2026/ferry",
                200,
                Map.of("Content-Type", "text/html; charset=windows-1251"),
                "<p>Паром".getBytes(Charset.forName("windows-1251")));

        // When
        RawArticle article = Reading.of(open("/short")).only();

        // Then
        assertThat(article.getContent()).isEqualTo("<p>Паром");
        assertThat(article.getUrl()).isEqualTo(server.address("/2026/ferry").toString());
        assertThat(article.getSource()).isEqualTo("127.0.0.1");
        assertThat(article.getGuid()).isNull();
        assertThat(article.getOrigin()).isEqualTo(server.address("/short").toString());
    }

    @Test
    void aFeedIsReadWhateverItsContentTypeAndItsLinksAreResolved() {
        // Given
        byte[] feed = "<rss><channel><item><link>1</link><description>Text</description></item></channel></rss>"
                .getBytes(StandardCharsets.UTF_8);
        server.on(
                "/news/feed",
                200,
                Map.of("Content-Type", "text/plain", "Content-Encoding", "gzip"),
                Reading.gzip(feed));

        // When
        RawArticle article = Reading.of(open("/news/feed")).only();

        // Then
        assertThat(article.getUrl()).isEqualTo(server.address("/news/1").toString());
    }

    @Test
    void aPageInPlaceOfAFeedIsRefusedByName() {
        // Given
        server.on(
                "/feed.xml",
                "text/html",
                "<html><head><link rel=alternate type=application/atom+xml href=/atom></head>");

        // When
        Intake.Refused refused = Reading.of(open("/feed.xml")).onlyRefusal();

        // Then
        assertThat(refused.name()).isEqualTo(server.address("/feed.xml").toString());
        assertThat(refused.reason()).isEqualTo("not-a-feed");
        assertThat(refused.detail())
                .contains("web page", server.address("/atom").toString());
    }

    @Test
    void aBombIsRefusedAsTooLarge() {
        // Given
        server.on("/bomb", 200, Map.of("Content-Encoding", "gzip"), Reading.gzip(new byte[50_000_000]));
        server.on(
                "/words",
                200,
                Map.of("Content-Encoding", "gzip"),
                Reading.gzip("word ".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)));
        server.endless("/endless", new byte[10_000]);

        // Then
        assertThat(Reading.of(open("/bomb")).onlyRefusal().reason()).isEqualTo("too-large");
        assertThat(Reading.of(open("/words")).onlyRefusal().reason()).isEqualTo("too-large");
        assertThat(Reading.of(open("/endless")).onlyRefusal().reason()).isEqualTo("too-large");
    }

    @Test
    void aPrivateAddressIsAnErrorAndIsNotAsked() {
        // Given
        server.on("/a", "text/html", "<p>a");

        // Then
        assertThatThrownBy(() -> open("/a", Reading.OPTIONS))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("no public address");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsAnError() {
        assertThatThrownBy(() -> OneOff.open("http://exa mple.org/", OPEN, Duration.ZERO, new DocumentReader(OPEN)))
                .isInstanceOf(SourceException.class)
                .hasMessage("http://exa mple.org/: no http or https address");
    }

    @Test
    void aPageIsReadOnlyWhereRobotsTxtAllowsAndBringsItsRights() {
        // Given
        server.on(
                "/robots.txt", "text/plain", "User-agent: *\nDisallow: /private/\n\nUser-agent: GPTBot\nDisallow: /\n");
        server.on(
                "/a",
                200,
                Map.of("Content-Type", "text/html", "tdm-reservation", "1"),
                "<meta name=robots content=noai><p>The ferry sails.".getBytes(StandardCharsets.UTF_8));
        server.on("/private/b", "text/html", "<p>b");

        // When
        RawArticle article = Reading.of(open("/a")).only();
        Intake.Refused refused = Reading.of(open("/private/b")).onlyRefusal();

        // Then
        assertThat(article.getRights())
                .containsEntry("tdm-reservation", "1")
                .containsEntry("robots", "noai")
                .containsEntry("training-refused", "GPTBot");
        assertThat(refused.reason()).isEqualTo("disallowed");
        assertThat(server.asked()).doesNotContain("/private/b");
    }

    @Test
    void anEntryIsRefusedWhenTheRulesOfItsSiteCannotBeRead() {
        try (TestServer elsewhere = new TestServer()) {
            // Given
            elsewhere.on("/robots.txt", 503, Map.of(), new byte[0]);
            server.on(
                    "/feed",
                    "application/rss+xml",
                    "<rss><channel><item><link>" + elsewhere.address("/a") + "</link></item></channel></rss>");

            // When
            Intake.Refused refused = Reading.of(open("/feed")).onlyRefusal();

            // Then
            assertThat(refused.line())
                    .isEqualTo(elsewhere.address("/a") + ": " + elsewhere.address("/robots.txt")
                            + ": the server answered 503 (unreachable)");
        }
    }

    @Test
    void aSitemapGivesAllItsPagesWhereAPollWouldTakeAFew() {
        // Given
        String urls = IntStream.range(0, 60)
                .mapToObj(number -> "<url><loc>" + server.address("/p" + number) + "</loc></url>")
                .collect(Collectors.joining());
        server.on(
                "/sitemap.xml",
                "application/xml",
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + urls + "</urlset>");
        IntStream.range(0, 60).forEach(number -> server.on("/p" + number, "text/html", "<p>Story " + number));

        // When
        List<RawArticle> articles = Reading.of(open("/sitemap.xml")).articles();

        // Then
        assertThat(articles).hasSize(60).extracting(RawArticle::getUrl).doesNotHaveDuplicates();
    }

    @Test
    void whatCannotBeReachedIsAnErrorAndNotSaidToBeDisallowed() {
        // Given
        String address = server.address("/a").toString();
        server.close();

        // Then
        assertThatThrownBy(() -> OneOff.open(address, OPEN, Duration.ZERO, new DocumentReader(OPEN)))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("cannot be reached");
    }

    private Source open(String path) {
        return open(path, OPEN);
    }

    private Source open(String path, SourceOptions options) {
        return OneOff.open(server.address(path).toString(), options, Duration.ZERO, new DocumentReader(options));
    }
}
