package io.wiredesk.producer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.producer.TestServer;
import io.wiredesk.schemas.event.RawArticle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebSourceTest {

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
        assertThatThrownBy(() -> Sources.open(server.address("/a").toString(), Reading.OPTIONS))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("no public address");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void whatIsNoAddressIsAnError() {
        assertThatThrownBy(() -> Sources.open("http://exa mple.org/", OPEN))
                .isInstanceOf(SourceException.class)
                .hasMessage("http://exa mple.org/: no http or https address");
    }

    private Source open(String path) {
        return Sources.open(server.address(path).toString(), OPEN);
    }
}
