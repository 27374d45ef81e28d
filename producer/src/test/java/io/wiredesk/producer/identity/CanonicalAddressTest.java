package io.wiredesk.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTPS://News.Example.ORG/a            | https://news.example.org/a",
                "http://example.org:80/a               | http://example.org/a",
                "https://example.org:443/a             | https://example.org/a",
                "https://example.org:8443/a            | https://example.org:8443/a",
                "https://example.org                   | https://example.org/",
                "https://example.org/a/../b/./c        | https://example.org/b/c",
                "https://example.org/a#comments        | https://example.org/a",
                "https://user:secret@example.org/a     | https://example.org/a",
                "https://example.org/%7Etom            | https://example.org/~tom",
                "https://example.org/a b               | https://example.org/a%20b",
                "https://example.org/a?id=7&UTM_Source=rss&fbclid=x | https://example.org/a?id=7",
                "https://example.org/a?utm_source=rss  | https://example.org/a",
                "https://example.org/a?b=2&a=1         | https://example.org/a?a=1&b=2",
                "https://bücher.example/größe          | https://xn--bcher-kva.example/gr%C3%B6%C3%9Fe",
                "https://example.org/a?ref=front&source=x&page=2 | https://example.org/a?page=2&ref=front&source=x"
            })
    void hasOneSpelling(String given, String canonical) {
        // When
        String url = CanonicalAddress.of(given).orElseThrow().url();

        // Then
        assertThat(url).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/story",
                "https://www.example.org/story/",
                "https://example.org/story?utm_medium=email",
                "https://EXAMPLE.org:443/story#top"
            })
    void spellingsThatPublishersAnswerAlikeHaveOneIdentity(String spelling) {
        // When
        String identity = CanonicalAddress.of(spelling).orElseThrow().identity();

        // Then
        assertThat(identity).isEqualTo("https://example.org/story");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/story?page=2",
                "https://example.org/story/2",
                "https://example.org/Story",
                "https://m.example.org/story",
                "https://example.org:8443/story"
            })
    void otherAddressesHaveOtherIdentities(String other) {
        // When
        String identity = CanonicalAddress.of(other).orElseThrow().identity();

        // Then
        assertThat(identity).isNotEqualTo("https://example.org/story");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "story.html", "/story", "//example.org/story", "mailto:a@example.org", "ftp://example.org/a",
                "javascript:alert(1)", "urn:uuid:1", "http://", "https:///a", "https://exa mple.org/", "http://[::1"
            })
    void whatIsNoWebAddressIsNone(String given) {
        assertThat(CanonicalAddress.of(given)).isEmpty();
    }

    @Test
    void anEndlessAddressIsNone() {
        assertThat(CanonicalAddress.of("https://example.org/" + "a".repeat(100_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://Bücher.example/größe?utm_source=x&b=%20&a",
                "http://www.example.org/a/?q=%C3%BC",
                "http://192.0.2.1:8080/x;y=1"
            })
    void theCanonicalFormOfACanonicalFormIsTheSame(String given) {
        // Given
        CanonicalAddress once = CanonicalAddress.of(given).orElseThrow();

        // When
        CanonicalAddress twice = CanonicalAddress.of(once.url()).orElseThrow();

        // Then
        assertThat(twice).isEqualTo(once);
    }
}
