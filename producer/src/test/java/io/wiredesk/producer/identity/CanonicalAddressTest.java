package io.wiredesk.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
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
                "https://example.org/%7Etom?a          | https://example.org/~tom?a",
                "https://example.org/%7Etom?page=1&b=2 | https://example.org/~tom?b=2&page=1",
                "https://example.org/a#b?c             | https://example.org/a",
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

    @RepeatedTest(20)
    void theShortWayGivesWhatTheLongWayGives(RepetitionInfo repetition) {
        // Given
        long seed = repetition.getCurrentRepetition();
        List<String> addresses = Stream.generate(addresses(new Random(seed)))
                .limit(500)
                .filter(address -> CanonicalAddress.of(address).isPresent())
                .toList();

        // When
        List<CanonicalAddress> canonical = addresses.stream()
                .map(address -> CanonicalAddress.of(address).orElseThrow())
                .toList();

        // Then
        assertThat(canonical)
                .as("seed %s", seed)
                .hasSizeGreaterThan(50)
                .isEqualTo(addresses.stream()
                        .map(address -> CanonicalAddress.normalised(address).orElseThrow())
                        .toList());
    }

    private static Supplier<String> addresses(Random random) {
        List<String> parts = List.of(
                "a",
                "News",
                "1",
                "-",
                "_",
                "~",
                ".",
                "..",
                "/",
                "/",
                "//",
                "www.",
                "x.org",
                "jsessionid",
                "index.html",
                "%7E",
                "?");
        return () -> "http" + (random.nextBoolean() ? "s" : "") + "://"
                + (random.nextBoolean() ? "www.paper.example" : "p-" + random.nextInt(300) + ".x9") + "/"
                + random.ints(random.nextInt(7), 0, parts.size())
                        .mapToObj(parts::get)
                        .collect(Collectors.joining());
    }
}
