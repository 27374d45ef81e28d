package io.wiredesk.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.TestServer;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.schemas.event.RawArticle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News sitemaps, and the pages that they and feeds lead to. */
class PagePollingTest {

    private final TestServer server = new TestServer();
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void aNewsSitemapGivesItsPagesWithWhatItSaysOfThem() {
        // Given
        server.on("/news.xml", "application/xml", sitemap(url("/a", "Ports &amp; ferries", "2026-10-16T17:00:00Z")));
        server.on(
                "/a", "text/html", "<html><head><title>x</title></head><body><p>The ferry sails again.</body></html>");
        desk.follow(server.address("/news.xml"));

        // When
        desk.poll();
        desk.poll();

        // Then
        RawArticle article = desk.articles.get(0);
        assertThat(desk.articles).hasSize(1);
        assertThat(article.getTitle()).isEqualTo("Ports & ferries");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2026-10-16T17:00:00Z"));
        assertThat(article.getPublishedEvidence()).isEqualTo("sitemap");
        assertThat(article.getLanguage()).isEqualTo("en");
        assertThat(article.getContent()).contains("The ferry sails again.");
        assertThat(article.getUrl()).isEqualTo(server.address("/a").toString());
    }

    @Test
    void anAddressWithCharactersThatBrowsersLetPassIsRead() {
        // Given
        server.on(
                "/news.xml",
                "application/xml",
                sitemap(url("/a_b", "Ports", "2026-10-16T17:00:00Z").replace("a_b", "a|b")));
        server.on("/a|b", "text/html", "<html><body><p>The ferry sails again.</p></body></html>");
        desk.follow(server.address("/news.xml"));

        // When
        desk.poll();
        desk.poll();

        // Then
        assertThat(server.asked()).contains("/a%7Cb");
        assertThat(desk.articles).extracting(RawArticle::getTitle).containsExactly("Ports");
    }

    @Test
    void anIndexLeadsToItsNewestSitemapsAndAFloodIsCapped() {
        // Given
        String index = IntStream.range(0, 40)
                .mapToObj(day -> "<sitemap><loc>" + server.address("/day" + day) + "</loc><lastmod>2026-09-"
                        + (10 + day % 20) + "</lastmod></sitemap>")
                .collect(Collectors.joining());
        server.on(
                "/index.xml",
                "application/xml",
                "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + index + "</sitemapindex>");
        IntStream.range(0, 40)
                .forEach(day -> server.on(
                        "/day" + day, "application/xml", sitemap(url("/p" + day, "t", "2026-10-16T17:00:00Z"))));
        desk.follow(server.address("/index.xml"));

        // When
        desk.poll();

        // Then
        assertThat(server.asked().stream().filter(path -> path.startsWith("/day")))
                .hasSize(5);
        assertThat(server.asked()).contains("/day19", "/day39").doesNotContain("/day0");
    }

    @Test
    void pagesAreTakenAFewAtAPollUntilAllAreThere() {
        // Given
        String urls = IntStream.range(0, 60)
                .mapToObj(number -> url("/p" + number, "t" + number, "2026-10-16T17:00:00Z"))
                .collect(Collectors.joining());
        server.on("/news.xml", "application/xml", sitemap(urls));
        IntStream.range(0, 60).forEach(number -> server.on("/p" + number, "text/html", "<p>Story " + number));
        desk.follow(server.address("/news.xml"));

        // When
        desk.poll();
        int first = desk.articles.size();
        desk.pollFor(Duration.ofMinutes(15));

        // Then
        assertThat(first).isEqualTo(Harvest.MAX_PAGES);
        assertThat(desk.articles).hasSize(60).extracting(RawArticle::getKey).doesNotHaveDuplicates();
        assertThat(server.asked().stream().filter(path -> path.startsWith("/p")))
                .hasSize(60);
        assertThat(desk.time.passed()).as("a second between two requests").isGreaterThan(Duration.ofSeconds(60));
    }

    @Test
    void robotsTxtIsObeyedWithItsDelay() {
        // Given
        server.on(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nCrawl-delay: 10\nDisallow: /private/\n\nUser-agent: GPTBot\nDisallow: /\n");
        server.on(
                "/news.xml",
                "application/xml",
                sitemap(url("/private/a", "A", "2026-10-16T17:00:00Z")
                        + url("/b", "B", "2026-10-16T17:00:00Z")
                        + url("/c", "C", "2026-10-16T17:00:00Z")));
        server.on("/b", "text/html", "<p>B");
        server.on("/c", "text/html", "<p>C");
        desk.follow(server.address("/news.xml"));

        // When
        desk.poll();
        desk.poll();

        // Then
        assertThat(server.asked()).doesNotContain("/private/a");
        assertThat(desk.articles)
                .hasSize(2)
                .allSatisfy(article -> assertThat(article.getRights()).containsEntry("training-refused", "GPTBot"));
        assertThat(desk.refused)
                .singleElement()
                .extracting(Intake.Refused::reason)
                .isEqualTo("disallowed");
        assertThat(desk.time.passed()).isGreaterThanOrEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void rulesThatCannotBeReadKeepUsAway() {
        // Given
        server.on("/robots.txt", 503, Map.of(), new byte[0]);
        server.on("/feed", "application/rss+xml", feed("/a"));
        server.on("/a", "text/html", "<p>A");
        desk.follow(new Followed(server.address("/feed"), Optional.empty(), true, Duration.ZERO));

        // When
        desk.poll();

        // Then
        assertThat(server.asked()).doesNotContain("/a");
        assertThat(desk.articles)
                .singleElement()
                .extracting(RawArticle::getContent)
                .isEqualTo("Summary");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void aPageThatNothingElseStandsInForWaitsUntilTheRulesOfItsSiteCanBeRead(int status) {
        // Given
        server.on("/robots.txt", status, Map.of(), new byte[0]);
        server.on("/news.xml", "application/xml", sitemap(url("/a", "A", "2026-10-16T17:00:00Z")));
        server.on("/a", "text/html", "<p>A");
        desk.follow(server.address("/news.xml"));
        desk.pollFor(Duration.ofHours(3));
        assertThat(server.asked()).doesNotContain("/a").hasSizeLessThan(40);

        // When
        server.on("/robots.txt", "text/plain", "");
        desk.pollFor(Duration.ofHours(3));

        // Then
        assertThat(desk.articles).hasSize(1);
        assertThat(desk.refused).isEmpty();
    }

    @Test
    void aPageIsRefusedWhenTheRulesOfItsSiteCannotBeReadForDays() {
        // Given
        server.on("/robots.txt", 503, Map.of(), new byte[0]);
        server.on("/news.xml", "application/xml", sitemap(url("/a", "A", "2026-10-16T17:00:00Z")));
        desk.follow(server.address("/news.xml"));

        // When
        desk.pollFor(Duration.ofDays(4));

        // Then
        assertThat(server.asked()).doesNotContain("/a");
        assertThat(desk.refused)
                .containsExactly(new Intake.Refused(
                        server.address("/a").toString(),
                        Refusal.UNREACHABLE,
                        server.address("/robots.txt") + ": the server answered 503"));
    }

    @Test
    void whatThePublisherSaysAboutTrainingIsRecordedAsRights() {
        // Given
        server.on("/.well-known/tdmrep.json", "application/json", "[{\"location\": \"/\", \"tdm-reservation\": 0}]");
        server.on("/feed", "application/rss+xml", feed("/a"));
        server.on(
                "/a",
                200,
                Map.of(
                        "Content-Type",
                        "text/html",
                        "TDM-Policy",
                        "https://post.example/policy",
                        "X-Robots-Tag",
                        "noimageai"),
                ("<html><head><meta name='ROBOTS' content='noai'><meta name=tdm-reservation content=1>"
                                + "<link rel=license href='https://post.example/license'></head><body><p>A</body></html>")
                        .getBytes(StandardCharsets.UTF_8));
        desk.follow(new Followed(server.address("/feed"), Optional.empty(), true, Duration.ZERO));

        // When
        desk.poll();

        // Then
        assertThat(desk.articles)
                .singleElement()
                .satisfies(article -> assertThat(article.getRights())
                        .containsOnly(
                                Map.entry("tdm-reservation", "1"),
                                Map.entry("tdm-policy", "https://post.example/policy"),
                                Map.entry("robots", "noai, noimageai"),
                                Map.entry("license", "https://post.example/license")));
    }

    @Test
    void aPageThatDoesNotComeIsAskedThreeTimesAndThenTheFeedsOwnContentIsTaken() {
        // Given
        server.on("/feed", "application/rss+xml", feed("/slow"));
        server.on("/slow", 500, Map.of(), new byte[0]);
        desk.follow(new Followed(server.address("/feed"), Optional.empty(), true, Duration.ZERO));

        // When
        desk.pollFor(Duration.ofHours(1));

        // Then
        assertThat(server.asked().stream().filter("/slow"::equals)).hasSize(Harvest.MAX_ATTEMPTS);
        assertThat(desk.articles)
                .singleElement()
                .extracting(RawArticle::getContent)
                .isEqualTo("Summary");
    }

    private String sitemap(String urls) {
        return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\">" + urls
                + "<url><loc>https://elsewhere.example/x</loc></url></urlset>";
    }

    private String url(String path, String title, String date) {
        return "<url><loc>" + server.address(path) + "</loc><news:news><news:publication><news:name>Post</news:name>"
                + "<news:language>en</news:language></news:publication><news:publication_date>" + date
                + "</news:publication_date><news:title>" + title + "</news:title></news:news></url>";
    }

    private String feed(String path) {
        return "<rss><channel><item><link>" + server.address(path)
                + "</link><description>Summary</description></item></channel></rss>";
    }
}
