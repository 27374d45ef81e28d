package io.wiredesk.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.identity.Identity.Claims;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final Claims NOTHING =
            new Claims(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void theAddressDecidesBeforeTheGuidAndTheContent() {
        // Given
        Claims first = claims("http://www.example.org/a?utm_source=rss", "guid-1");
        Claims second = claims("https://example.org/a", "guid-2");

        // When
        Identity one = Identity.of(first, "old text");
        Identity other = Identity.of(second, "new text");

        // Then
        assertThat(one.key()).isEqualTo(other.key()).startsWith("example.org/");
        assertThat(one.url()).contains("http://www.example.org/a");
    }

    @Test
    void theGuidDecidesBeforeTheContent() {
        assertThat(Identity.of(claims("no address", "guid-1"), "old text").id())
                .isEqualTo(
                        Identity.of(claims("no address", "guid-1"), "new text").id())
                .isNotEqualTo(
                        Identity.of(claims("no address", "guid-2"), "old text").id());
    }

    @Test
    void withoutAnyNameTheContentDecides() {
        assertThat(Identity.of(NOTHING, "text"))
                .isEqualTo(Identity.of(NOTHING, "text"))
                .isNotEqualTo(Identity.of(NOTHING, "other"));
        assertThat(Identity.of(NOTHING, "text").source()).isEqualTo("local");
    }

    @Test
    void anIdIsTwentyCharactersThatStayTheSameForEver() {
        // Frozen: another value here would make every article that was ever published a new one.
        assertThat(ArticleId.ofAddress(
                        CanonicalAddress.of("https://example.org/a").orElseThrow()))
                .isEqualTo("xxyc7toixo2h7ior5is7");
        assertThat(ArticleId.ofGuid("urn:1")).isEqualTo("b2bq72wbpozahovhib3j");
        assertThat(ArticleId.ofContent("text"))
                .isEqualTo("oitmb3ommmoptlmlf5mx")
                .matches("[a-z2-7]{20}");
    }

    @Test
    void theSourceIsThePublisherThenTheDomainThenTheFeedThenTheGivenName() {
        // Given
        Optional<String> address = Optional.of("https://news.example.org/a");
        Optional<String> publisher = Optional.of("The Post");
        Optional<String> feed = Optional.of("City Wire");
        Optional<String> given = Optional.of("archive");
        Optional<String> none = Optional.empty();

        // Then
        assertThat(source(new Claims(address, publisher, feed, given, none))).isEqualTo("the-post");
        assertThat(source(new Claims(address, none, feed, given, none))).isEqualTo("example.org");
        assertThat(source(new Claims(none, none, feed, given, none))).isEqualTo("city-wire");
        assertThat(source(new Claims(none, none, none, given, none))).isEqualTo("archive");
        assertThat(source(NOTHING)).isEqualTo("local");
    }

    private static String source(Claims claims) {
        return Identity.of(claims, "text").source();
    }

    private static Claims claims(String address, String guid) {
        return new Claims(
                Optional.of(address), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(guid));
    }
}
