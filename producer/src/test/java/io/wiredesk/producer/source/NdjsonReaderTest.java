package io.wiredesk.producer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.wiredesk.schemas.event.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonReaderTest {

    @Test
    void takesTheFieldsAndKeepsTheOthers() {
        // Given
        String line = """
            {"id": "w-1", "url": "https://post.example/1?utm_source=x", "source": "City Wire", "text": "A story.", \
            "title": "Title", "publishedAt": "2026-10-16T20:02:00+02:00", "language": "en", "clean": false, \
            "urgency": 3, "desk": null, "rights": {"holder": "CW"}}""";

        // When
        RawArticle article = Reading.ofStdin(line).only();

        // Then
        assertThat(article.getGuid()).isEqualTo("w-1");
        assertThat(article.getUrl()).isEqualTo("https://post.example/1");
        assertThat(article.getSource()).isEqualTo("city-wire");
        assertThat(article.getForm()).isEqualTo("text");
        assertThat(article.getContent()).isEqualTo("A story.");
        assertThat(article.getTitle()).isEqualTo("Title");
        assertThat(article.getPublishedAt()).isEqualTo(Instant.parse("2026-10-16T18:02:00Z"));
        assertThat(article.getPublishedEvidence()).isEqualTo("ndjson");
        assertThat(article.getLanguage()).isEqualTo("en");
        assertThat(article.getClean()).isFalse();
        assertThat(article.getOrigin()).isEqualTo("-:1");
        assertThat(article.getExtra()).isEqualTo(Map.of("urgency", "3", "rights", "{\"holder\":\"CW\"}"));
    }

    @Test
    void whatCannotBeUnderstoodIsKeptAsItWas() {
        // Given
        String line = "{\"html\": \"<p>a\", \"text\": \"a\", \"url\": \"story 7\", \"publishedAt\": \"last week\"}";

        // When
        RawArticle article = Reading.ofStdin(line).only();

        // Then
        assertThat(article.getForm()).isEqualTo("html");
        assertThat(article.getUrl()).isNull();
        assertThat(article.getPublishedAt()).isNull();
        assertThat(article.getPublishedEvidence()).isNull();
        assertThat(article.getExtra()).isEqualTo(Map.of("text", "a", "url", "story 7", "publishedAt", "last week"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1e300", "1e300", "99999999999999999999", "-9223372036854775808"})
    void aNumberThatIsNoTimeIsKeptAsItWas(String number) {
        // Given
        String line = "{\"text\": \"a\", \"publishedAt\": " + number + "}";

        // When
        RawArticle article = Reading.ofStdin(line).only();

        // Then
        assertThat(article.getPublishedAt()).isNull();
        assertThat(article.getExtra()).containsOnlyKeys("publishedAt");
    }

    @Test
    void whatIsPackedInSeveralPartsIsReadToItsEndAlsoFromAPipeThatPausesBetweenThem() {
        // Given
        String random = new Random(5)
                .ints(200_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        byte[] first = Reading.gzip(("{\"text\": \"" + random + "\"}\n").getBytes(StandardCharsets.UTF_8));
        byte[] second = Reading.gzip("{\"text\": \"two\"}\n".getBytes(StandardCharsets.UTF_8));
        // Says that nothing is available, and waits for more when it is asked for it.
        InputStream pausing =
                new SequenceInputStream(new ByteArrayInputStream(first), new ByteArrayInputStream(second));

        // When
        Reading reading = Reading.of(Sources.open("-", Reading.OPTIONS, pausing));

        // Then
        assertThat(reading.articles()).hasSize(2);
    }

    @Test
    void aBrokenLineIsRefusedByNumberAndTheOthersGoOn() {
        // Given
        String lines =
                "\ufeff{\"text\":\"one\"}\r\n\r\n{\"text\":\"two\"\n[1]\n{\"text\":\"five\"}{}\n{\"text\":\"six\"}";

        // When
        Reading reading = Reading.ofStdin(lines);

        // Then
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly("one", "six");
        assertThat(reading.refused())
                .extracting(Intake.Refused::name, Intake.Refused::reason)
                .containsExactly(tuple("-:3", "broken-line"), tuple("-:4", "broken-line"), tuple("-:5", "broken-line"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": {\"a\": 1}}              | broken-line | its field text is no text",
                "{\"text\": \"a\", \"title\": [\"b\"]} | broken-line | its field title is no text",
                "{\"text\": \"a\", \"clean\": \"no\"}  | broken-line | its field clean is neither true nor false",
                "{\"title\": \"only\"}               | empty       | the object has neither html nor text with anything in it",
                "{\"text\": \"  \", \"html\": \"\"}    | empty       | the object has neither html nor text with anything in it"
            })
    void aLineThatDoesNotFitIsRefusedWithWhatIsWrong(String line, String reason, String detail) {
        // When
        Intake.Refused refused = Reading.ofStdin(line).onlyRefusal();

        // Then
        assertThat(refused).isEqualTo(new Intake.Refused("-:1", reason, detail));
    }

    @Test
    void aRefusalNeverQuotesTheLine() {
        // When
        Intake.Refused refused =
                Reading.ofStdin("{\"text\": \"The minister\" secretly}").onlyRefusal();

        // Then
        assertThat(refused.detail())
                .isEqualTo("the line is no JSON object: it breaks at column 25")
                .doesNotContain("secretly");
    }

    @Test
    void aLineThatIsNotUtf8OrTooLongOrTooDeepIsRefused() throws IOException {
        // Given
        String lines = "{\"text\":\"æ\"}\n{\"text\":\"" + "a".repeat(200_000) + "\"}\n" + "{\"a\":".repeat(5_000)
                + "\n{\"text\":\"last\"}";

        // When
        Reading reading = read(lines.getBytes(StandardCharsets.ISO_8859_1), 100_000);

        // Then
        assertThat(reading.refused())
                .extracting(Intake.Refused::reason)
                .containsExactly("undecodable", "too-large", "broken-line");
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly("last");
    }

    @Test
    void memoryStaysFlatOverALongStream() throws IOException {
        // Given
        byte[] line = ("{\"id\":\"1\",\"text\":\"" + "word ".repeat(2_000) + "\"}\n").getBytes(StandardCharsets.UTF_8);
        int lines = 20_000;
        AtomicLong taken = new AtomicLong();
        AtomicLong largest = new AtomicLong();

        // When
        new NdjsonReader(Reading.OPTIONS).read("-", new Repeated(line, lines), intake -> {
            if (taken.incrementAndGet() % 5_000 == 0) {
                largest.accumulateAndGet(usedAfterCollection(), Math::max);
            }
        });

        // Then
        assertThat(taken).hasValue(lines);
        assertThat(largest.get()).as("heap in use of 200 MB read").isLessThan(100L * 1024 * 1024);
    }

    private static long usedAfterCollection() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static Reading read(byte[] bytes, int limit) throws IOException {
        return Reading.of(Sources.open("-", Reading.OPTIONS.withMaxBytes(limit), new ByteArrayInputStream(bytes)));
    }

    /** The same bytes again and again. */
    private static final class Repeated extends InputStream {

        private final byte[] bytes;
        private long left;
        private int at;

        Repeated(byte[] bytes, int times) {
            this.bytes = bytes;
            this.left = (long) bytes.length * times;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            int taken = (int) Math.min(left, Math.min(length, bytes.length - at));
            System.arraycopy(bytes, at, into, offset, taken);
            at = (at + taken) % bytes.length;
            left -= taken;
            return taken == 0 && length > 0 ? -1 : taken;
        }
    }
}
