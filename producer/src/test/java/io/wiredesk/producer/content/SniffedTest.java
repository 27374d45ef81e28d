package io.wiredesk.producer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SniffedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<!DOCTYPE html><html>                              | page      | HTML",
                "<!-- saved <rss> --><html lang=en>                 | page      | HTML",
                "<?xml version='1.0'?><!DOCTYPE html><html xmlns='http://www.w3.org/1999/xhtml'> | page | HTML",
                "<p>A fragment                                      | page      | HTML",
                "Warning: line 3 <html><body>                       | page.html | HTML",
                "<custom-page><p>                                   | page.htm  | HTML",
                "<?xml version='1.0'?><rss version='2.0'>           | page      | XML_FEED",
                "<rdf:RDF xmlns:rdf='x'>                            | page      | XML_FEED",
                "<!-- by hand --><feed xmlns='x'>                   | page      | XML_FEED",
                "junk before <rss version='2.0'>                    | a.xml     | XML_FEED",
                "<html><body>                                       | feed.xml  | HTML",
                "<?xml version='1.0'?><urlset>                      | page      | OTHER_XML",
                "<newsItem xmlns='http://iptc.org/'>                | page      | OTHER_XML",
                "<Reuters> said on Tuesday                          | page      | TEXT",
                "Ferry union to meet minister                       | page      | TEXT",
                "A <b> in the middle                                | page.txt  | TEXT",
                "{\"text\":\"a\"}                                   | page      | NDJSON",
                "{\"text\":\"a\"                                    | page      | NDJSON",
                "garbage                                            | a.ndjson  | NDJSON",
                "[1]                                                | page      | JSON",
                "{\"version\": \"https://jsonfeed.org/version/1\",  | page      | JSON_FEED"
            })
    void tellsADocumentByItsContent(String head, String name, Kind kind) {
        // When
        Sniffed sniffed = Sniffed.of(head.getBytes(StandardCharsets.UTF_8), Hint.ofName(name));

        // Then
        assertThat(sniffed.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF document",
        "89504e470d0a1a0a, PNG picture",
        "504b030414000000, ZIP archive or office document",
        "574152432f312e30, WARC archive",
        "6162630001020304, binary data"
    })
    void namesBinaryData(String hex, String name) {
        // When
        Sniffed sniffed = Sniffed.of(HexFormat.of().parseHex(hex), Hint.HTML);

        // Then
        assertThat(sniffed.kind()).isEqualTo(Kind.BINARY);
        assertThat(sniffed.binary()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"{, '\"text\": \"a\"}', JSON", "'{\"text\": \"broken', '{\"text\": \"a\"}', NDJSON"})
    void theSecondLineTellsADocumentFromLines(String first, String second, Kind kind) {
        // When
        Sniffed sniffed = Sniffed.of((first + "\n" + second).getBytes(StandardCharsets.UTF_8), Hint.NONE);

        // Then
        assertThat(sniffed.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32BE"})
    void wideCharsetsAreNoBinaries(String charset) {
        // When
        Sniffed sniffed = Sniffed.of("<html><p>a</p>".getBytes(Charset.forName(charset)), Hint.NONE);

        // Then
        assertThat(sniffed.kind()).isEqualTo(Kind.HTML);
    }

    @Test
    void whiteSpaceIsNothing() {
        assertThat(Sniffed.of(" \r\n\t".getBytes(StandardCharsets.UTF_8), Hint.HTML)
                        .kind())
                .isEqualTo(Kind.EMPTY);
    }
}
