package io.wiredesk.producer.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Reading;
import io.wiredesk.schemas.event.RawArticle;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveTest {

    @TempDir
    private Path directory;

    @Test
    void aPageHasItsAddressTheTimeOfItsCaptureAndWhereItStands() throws IOException {
        // When
        RawArticle article = read(Reading.gzip(WarcMaker.page(2))).articles().get(0);

        // Then
        assertThat(article.getUrl()).isEqualTo("https://post.example/2");
        assertThat(article.getSource()).isEqualTo("post.example");
        assertThat(article.getGuid()).isEqualTo("urn:uuid:2");
        assertThat(article.getForm()).isEqualTo("html");
        assertThat(article.getContent()).isEqualTo(WarcMaker.html(2));
        assertThat(article.getFirstSeenAt()).isEqualTo(Instant.parse("2025-03-03T10:20:30Z"));
        assertThat(article.getPublishedAt()).isNull();
        assertThat(article.getOrigin()).endsWith("news.warc.gz@0");
    }

    @Test
    void recordsThatAreNoPagesArePassedOverAndCounted() throws IOException {
        // Given
        byte[] png = WarcMaker.response(3, "Content-Type: image/png", new byte[] {1, 2, 3});
        byte[] missing = WarcMaker.record(
                "response",
                4,
                "application/http",
                "HTTP/1.1 404 Not Found\r\n\r\n<p>no".getBytes(StandardCharsets.UTF_8));
        byte[] request = WarcMaker.record(
                "request", 1, "application/http", "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));

        // When
        ArchiveReading reading = read(WarcMaker.join(request, WarcMaker.page(1), png, missing));

        // Then
        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.passed()).containsOnlyKeys("request", "not-html", "status-4xx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate", "identity", "gzip, but it is not"})
    void bodiesAreUnpackedAsTheyStateAndAsTheyAre(String encoding) throws IOException {
        // Given
        byte[] html = WarcMaker.html(1).getBytes(StandardCharsets.UTF_8);
        byte[] body = switch (encoding) {
            case "gzip" -> Reading.gzip(html);
            case "deflate" -> deflated(html);
            case "br" -> brotli(html);
            default -> html;
        };

        // When
        ArchiveReading reading = read(WarcMaker.response(
                1, "Content-Type: text/html; charset=utf-8\r\nContent-Encoding: " + encoding.split(",")[0], body));

        // Then
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly(WarcMaker.html(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "Shift_JIS", "UTF-16", "EUC-KR", "ISO-8859-1"})
    void pagesAreDecodedFromAnyCharset(String charset) throws IOException {
        // Given
        String story = switch (charset) {
            case "windows-1251" -> "Совет города проголосовал во вторник за новый план порта.";
            case "EUC-KR" -> "시의회는 화요일에 새로운 항만 계획에 찬성했다.";
            case "ISO-8859-1" -> "Le conseil a voté mardi pour le plan du port à Orléans.";
            default -> "市議会は火曜日に新しい港湾計画に賛成した。";
        };
        String html = "<html><body><p>" + story + "</p></body></html>";

        // When
        ArchiveReading reading = read(WarcMaker.response(
                1, "Content-Type: text/html; charset=" + charset, html.getBytes(Charset.forName(charset))));

        // Then
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly(html);
    }

    @Test
    void chunkedBodiesAreJoined() throws IOException {
        // Given
        byte[] chunked = "5\r\n<html\r\n9;x=y\r\n><p>A bod\r\n1\r\ny\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8);

        // When
        ArchiveReading reading =
                read(WarcMaker.response(1, "Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked));

        // Then
        assertThat(reading.articles()).extracting(RawArticle::getContent).containsExactly("<html><p>A body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1251", "koi8-r", "iso-8859-1"})
    void aBodyWhoseCompressedDataBreaksOffIsRefusedAndNotTakenForText(String charset) throws IOException {
        // Given
        String random = new Random(5)
                .ints(5_000, 'a', 'z')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        byte[] packed = Reading.gzip(("<html><p>" + random).getBytes(StandardCharsets.UTF_8));
        byte[] record = WarcMaker.response(
                1,
                "Content-Type: text/html; charset=" + charset + "\r\nContent-Encoding: gzip",
                Arrays.copyOf(packed, packed.length / 2));

        // When
        ArchiveReading reading = read(WarcMaker.join(record, WarcMaker.page(2)));

        // Then
        assertThat(reading.refused())
                .singleElement()
                .extracting(Intake.Refused::reason)
                .isEqualTo("broken-record");
        assertThat(reading.articles()).hasSize(1);
    }

    @Test
    void aBodyThatUnpacksToMoreThanADocumentMayHaveIsRefused() throws IOException {
        // Given
        byte[] bomb = Reading.gzip(new byte[300_000_000]);

        // When
        ArchiveReading reading = read(WarcMaker.join(
                Reading.gzip(WarcMaker.response(1, "Content-Type: text/html\r\nContent-Encoding: gzip", bomb)),
                Reading.gzip(WarcMaker.page(2))));

        // Then
        assertThat(reading.refused()).extracting(Intake.Refused::reason).containsExactly("too-large");
        assertThat(reading.articles()).hasSize(1);
    }

    @Test
    void aRecordThatIsTooLargeIsReadOverWithoutBeingKept() throws IOException {
        // Given
        byte[] page = WarcMaker.response(1, "Content-Type: text/html", new byte[200_000_000]);
        byte[] film = WarcMaker.response(2, "Content-Type: video/mp4", new byte[200_000_000]);

        // When
        ArchiveReading reading =
                read(WarcMaker.join(Reading.gzip(page), Reading.gzip(film), Reading.gzip(WarcMaker.page(3))));

        // Then
        assertThat(reading.refused()).extracting(Intake.Refused::reason).containsExactly("too-large");
        assertThat(reading.passed()).containsOnlyKeys("not-html");
        assertThat(reading.articles()).hasSize(1);
    }

    @Test
    void behindADamagedMemberTheNextOneIsRead() throws IOException {
        // Given
        byte[] first = Reading.gzip(WarcMaker.page(1));
        byte[] broken = Reading.gzip(WarcMaker.page(2));
        Arrays.fill(broken, 40, 60, (byte) 0x55);
        byte[] third = Reading.gzip(WarcMaker.page(3));

        // When
        ArchiveReading reading = read(WarcMaker.join(first, broken, third));

        // Then
        assertThat(reading.articles())
                .extracting(RawArticle::getContent)
                .containsExactly(WarcMaker.html(1), WarcMaker.html(3));
        assertThat(reading.refused())
                .extracting(refused -> refused.name().replaceAll(".*@", ""), Intake.Refused::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(String.valueOf(first.length), "broken-record"));
    }

    @Test
    void aRecordThatSwallowedOthersGivesThemBack() throws IOException {
        // Given
        String swallowing = new String(WarcMaker.page(1), StandardCharsets.UTF_8)
                .replaceFirst("Content-Length: \\d+", "Content-Length: 1000");

        // When
        ArchiveReading reading = read(WarcMaker.join(
                swallowing.getBytes(StandardCharsets.UTF_8), WarcMaker.page(2), WarcMaker.page(3), WarcMaker.page(4)));

        // Then
        assertThat(reading.refused()).hasSize(1);
        assertThat(reading.articles())
                .extracting(RawArticle::getContent)
                .containsExactly(WarcMaker.html(2), WarcMaker.html(3), WarcMaker.html(4));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whateverIsDamagedTheRecordsBehindItAreRead(boolean gzip) throws IOException {
        long seed = 20261016;
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            // Given
            byte[][] records = IntStream.range(0, 12)
                    .mapToObj(WarcMaker::page)
                    .map(record -> gzip ? Reading.gzip(record) : record)
                    .toArray(byte[][]::new);
            byte[] broken = records[5];
            for (int i = 0; i < 1 + random.nextInt(20); i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }

            // When
            ArchiveReading reading = read(WarcMaker.join(records));

            // Then
            assertThat(reading.articles())
                    .as("round %d of seed %d %s", round, seed, reading.refused())
                    .extracting(RawArticle::getContent)
                    .contains(IntStream.range(0, 12)
                            .filter(i -> i != 5)
                            .mapToObj(WarcMaker::html)
                            .toArray(String[]::new));
        }
    }

    @Test
    void anArchiveCompressedAsAWholeIsReadToo() throws IOException {
        // Given
        byte[] records = WarcMaker.join(WarcMaker.page(1), WarcMaker.page(2));

        // When
        ArchiveReading zstandard = read(WarcMaker.zstandard(records));

        // Then
        assertThat(zstandard.articles()).hasSize(2);
    }

    @Test
    void textsThatWereMadeOfPagesAreTaken() throws IOException {
        // When
        RawArticle article = read(WarcMaker.record(
                        "conversion",
                        1,
                        "text/plain",
                        "A title\nA story, as plain text.".getBytes(StandardCharsets.UTF_8)))
                .articles()
                .get(0);

        // Then
        assertThat(article.getForm()).isEqualTo("text");
        assertThat(article.getContent()).isEqualTo("A title\nA story, as plain text.");
    }

    private ArchiveReading read(byte[] bytes) throws IOException {
        return ArchiveReading.of(Files.write(directory.resolve("news.warc.gz"), bytes));
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    /** One block of Brotli that holds the bytes as they are (RFC 7932, section 9.2). */
    private static byte[] brotli(byte[] bytes) {
        // Window of 16 bits, not the last block, a length in four nibbles, stored as it is; then an empty last block.
        int length = bytes.length - 1;
        int header = length << 4 | 1 << 20;
        byte[] head = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
        return WarcMaker.join(head, bytes, new byte[] {3});
    }
}
