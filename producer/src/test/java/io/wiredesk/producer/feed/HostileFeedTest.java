package io.wiredesk.producer.feed;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFeedTest {

    private static final String FEED =
            "<rss><channel><item><title>%s</title><description>text</description></item></channel></rss>";

    @Test
    void entitiesThatMultiplyAreNotExpanded() {
        // Given
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY e0 'boom'>");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY e" + i + " '" + ("&e" + (i - 1) + ";").repeat(10) + "'>");
        }
        bomb.append("]>").append(FEED.formatted("&e29;"));

        // When
        Feed feed = assertTimeout(ofSeconds(5), () -> read(bomb.toString()));

        // Then
        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.toString()).doesNotContain("boom").hasSizeLessThan(1_000);
    }

    @Test
    void aFileThatAnEntityNamesIsNotRead(@TempDir Path directory) throws Exception {
        // Given
        Path secret = Files.writeString(directory.resolve("secret"), "launch code");
        String xml = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                + FEED.formatted("&x;");

        // When
        Feed feed = read(xml);

        // Then
        assertThat(feed.toString()).doesNotContain("launch code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<item>", "<rss>", "<a b='", "<![CDATA[", "<!--", "<dc:creator>", "&#x", "<link xml:base='a/'>"})
    void elementsWithoutEndTakeLinearTime(String repeated) {
        // Given
        String xml = "<rss><channel><item>" + repeated.repeat(200_000);

        // Then
        assertTimeout(ofSeconds(20), () -> read(xml));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "a ", "a@", "(", "<a", "<a ", "&", "a <a@b"})
    void textWithoutEndTakesLinearTime(String repeated) {
        // Given
        String text = repeated.repeat(1_000_000).replace("<", "&lt;");
        String item =
                "<item><title>%s</title><author>%s</author><pubDate>%s</pubDate><description>%s</description></item>";

        // Then
        assertTimeout(
                ofSeconds(20),
                () -> read("<rss><channel>" + item.formatted(text, text, text, text) + "</channel></rss>"));
    }

    private static Feed read(String xml) {
        return XmlFeedReader.read(xml, Optional.empty()).orElseThrow();
    }
}
