package io.wiredesk.producer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.event.RawArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileSourceTest {

    private static final String PAGE =
            "<!DOCTYPE html><html><head><link rel=canonical href='http://www.post.example/ferry'>"
                    + "</head><body><p>The union will meet the minister.</p></body></html>";
    private static final String FEED = "<rss><channel><title>Post</title><link>https://post.example/</link>"
            + "<item><title>One</title><link>https://post.example/1</link><description>Text</description>"
            + "<pubDate>Fri, 16 Oct 2026 18:02:00 GMT</pubDate></item><item><title>Bare</title></item></channel></rss>";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPageIsOneArticle(boolean packed) {
        // Given
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);
        Path file =
                Reading.file(directory, packed ? "ferry.html.gz" : "ferry.html", packed ? Reading.gzip(bytes) : bytes);

        // When
        RawArticle article = Reading.of(file).only();

        // Then
        assertThat(article.getForm()).isEqualTo("html");
        assertThat(article.getContent()).isEqualTo(PAGE);
        assertThat(article.getUrl()).isEqualTo("http://www.post.example/ferry");
        assertThat(article.getSource()).isEqualTo("post.example");
        assertThat(article.getKey()).isEqualTo("post.example/" + article.getId());
        assertThat(article.getGuid()).isEqualTo(file.getFileName().toString());
        assertThat(article.getFirstSeenAt()).isEqualTo(Reading.NOW);
        assertThat(article.getOrigin()).isEqualTo(file.toString());
        assertThat(article.getPublishedAt()).isNull();
        assertThat(article.getClean()).isTrue();
    }

    @Test
    void aTextIsOneArticleUntouched() {
        // Given
        String text = "Ferry union to meet minister\r\n\r\n  Hull, Ærø – the head of …\n";
        Path file = Reading.file(directory, "ferry.txt", text);

        // When
        RawArticle article = Reading.of(file).only();

        // Then
        assertThat(article.getForm()).isEqualTo("text");
        assertThat(article.getContent()).isEqualTo(text);
        assertThat(article.getSource()).isEqualTo("local");
        assertThat(article.getUrl()).isNull();
    }

    @Test
    void aFeedIsAnArticleAnEntry() {
        // Given
        Path file = Reading.file(directory, "post", FEED);

        // When
        Reading reading = Reading.of(file);

        // Then
        assertThat(reading.refused())
                .containsExactly(
                        new Intake.Refused(file + "#2", "empty", "the entry has neither content nor a summary"));
        assertThat(reading.articles()).singleElement().satisfies(article -> {
            assertThat(article.getKey()).startsWith("post.example/");
            assertThat(article.getTitle()).isEqualTo("One");
            assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2026-10-16T18:02:00Z"));
            assertThat(article.getPublishedEvidence()).isEqualTo("feed");
            assertThat(article.getOrigin()).isEqualTo(file + "#1");
            assertThat(article.getExtra()).containsEntry("feed", "Post");
        });
    }

    @Test
    void aJsonFeedAndAListOfObjectsAreReadAlike() {
        // Given
        Path feed = Reading.file(
                directory,
                "feed.json",
                "{\n\"version\": \"https://jsonfeed.org/version/1\",\n\"items\": [{\"id\": \"1\", \"content_text\": \"a\"}]}");
        Path list = Reading.file(directory, "list.json", "[{\"id\": \"1\", \"text\": \"a\"},\n {\"id\": 2}, 3]");
        Path single = Reading.file(directory, "single.json", "{\n \"id\": \"1\",\n \"text\": \"a\"\n}");

        // Then
        assertThat(Reading.of(feed).only().getGuid()).isEqualTo("1");
        assertThat(Reading.of(single).only().getGuid()).isEqualTo("1");
        assertThat(Reading.of(list).articles()).hasSize(1);
        assertThat(Reading.of(list).refused())
                .extracting(Intake.Refused::reason)
                .containsOnly("not-an-article");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "empty.html   | ''                                | empty",
                "blank.txt    | '   \n '                          | empty",
                "picture.html | '\u0089PNG\r\n\u001a'             | binary",
                "paper.txt    | '%PDF-1.7 x'                      | binary",
                "map.xml      | '<?xml version=\"1.0\"?><urlset/>' | not-an-article",
                "page.css     | 'p { margin: 0 }'                 | not-an-article",
                "feed.xml     | '<html><body>No feed</body>'      | not-a-feed",
                "feed.rss     | 'no feed either'                  | not-a-feed",
                "bare.xml     | '<rss><channel></channel></rss>'  | empty",
                "odd.json     | '[1, 2'                           | broken-document"
            })
    void whatIsNoArticleIsRefusedByName(String name, String content, String reason) {
        // Given
        Path file = Reading.file(directory, name, content.getBytes(StandardCharsets.ISO_8859_1));

        // When
        Intake.Refused refused = Reading.of(file).onlyRefusal();

        // Then
        assertThat(refused.name()).isEqualTo(file.toString());
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.detail()).isNotBlank().doesNotContain("\n");
    }

    @Test
    void aPageInPlaceOfAFeedIsRefusedWithTheFeedThatItNames() {
        // Given
        Path file = Reading.file(
                directory,
                "feed.xml",
                "<html><head><link rel=alternate type=application/rss+xml href=https://post.example/real.xml></head>");

        // Then
        assertThat(Reading.of(file).onlyRefusal().detail()).contains("https://post.example/real.xml");
    }

    @Test
    void aDocumentAboveTheBoundIsRefusedAlsoWhenItIsPacked() {
        // Given
        SourceOptions options = Reading.OPTIONS.withMaxBytes(100_000);
        Path plain = Reading.file(directory, "large.txt", "word ".repeat(20_001));
        Path bomb = Reading.file(
                directory,
                "bomb.html.gz",
                Reading.gzip("<p>word ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8)));

        for (Path file : new Path[] {plain, bomb}) {
            // When
            Intake.Refused refused =
                    Reading.of(Sources.open(file.toString(), options)).onlyRefusal();

            // Then
            assertThat(refused.reason()).isEqualTo("too-large");
            assertThat(refused.detail()).contains("100000");
        }
    }

    @Test
    void brokenGzipDataIsRefused() {
        // Given
        byte[] packed = Reading.gzip(PAGE.repeat(100).getBytes(StandardCharsets.UTF_8));
        Path file = Reading.file(directory, "cut.html.gz", Arrays.copyOf(packed, packed.length / 2));

        // Then
        assertThat(Reading.of(file).onlyRefusal().reason()).isEqualTo("undecodable");
    }

    @Test
    void aMissingFileIsAnErrorThatNamesIt() {
        // Given
        String missing = directory.resolve("missing.html").toString();

        // Then
        assertThatThrownBy(() -> Sources.open(missing, Reading.OPTIONS))
                .isInstanceOf(SourceException.class)
                .hasMessage(missing + ": no such file or directory");
    }

    @Test
    void theGivenSourceNamesWhatNothingElseDoes() {
        // Given
        Path text = Reading.file(directory, "a.txt", "A story.");
        Path page = Reading.file(directory, "a.html", PAGE);
        SourceOptions options = Reading.OPTIONS.withSource("City Wire / archive");

        // Then
        assertThat(Reading.of(Sources.open(text.toString(), options)).only().getSource())
                .isEqualTo("city-wire-archive");
        assertThat(Reading.of(Sources.open(page.toString(), options)).only().getSource())
                .isEqualTo("post.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"a\"}          | text",
                "<html><p>a                 | html",
                "A story.                   | text",
                "<rss><item><description>a</description></item></rss> | text"
            })
    void standardInputIsWhatItLooksLike(String content, String form) {
        // When
        RawArticle article = Reading.ofStdin(content).only();

        // Then
        assertThat(article.getForm()).isEqualTo(form);
        assertThat(article.getOrigin()).startsWith("-");
    }
}
