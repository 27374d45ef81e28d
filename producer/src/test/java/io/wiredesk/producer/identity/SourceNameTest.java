package io.wiredesk.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceNameTest {

    @ParameterizedTest
    @CsvSource({
        "news.bbc.co.uk, bbc.co.uk",
        "www.example.org, example.org",
        "EXAMPLE.org., example.org",
        "www.harbour-post.example, harbour-post.example",
        "one.github.io, one.github.io",
        "co.uk, co.uk",
        "localhost, localhost",
        "192.0.2.7, 192.0.2.7",
        "[2001:db8::1], 2001-db8-1"
    })
    void aHostHasARegistrableDomain(String host, String domain) {
        assertThat(RegistrableDomain.of(host)).isEqualTo(domain);
    }

    @ParameterizedTest
    @CsvSource({
        "The Harbour Post, the-harbour-post",
        "AP / Reuters, ap-reuters",
        "https://www.example.org/feed.xml, example.org",
        "www.bbc.co.uk, bbc.co.uk",
        "example.org, example.org",
        "Ærø Avis, ærø-avis",
        "../../etc, etc",
        "dpa, dpa"
    })
    void aNameBecomesASource(String name, String source) {
        assertThat(SourceName.of(name)).contains(source);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "/", "—", "../..", "http://"})
    void aNameWithNothingInItIsNone(String name) {
        assertThat(SourceName.of(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b/c", "a\nb", "a\u0000b", "a\u2044b", "a\uff0fb", "\ud83d\ude00 news"})
    void aSourceNeverHoldsASlashOrAControlCharacter(String name) {
        assertThat(SourceName.of(name).orElseThrow()).doesNotContain("/", "\n", "\u0000", " ");
    }
}
