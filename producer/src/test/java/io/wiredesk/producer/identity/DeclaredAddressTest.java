package io.wiredesk.producer.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredAddressTest {

    @Test
    void theCanonicalLinkComesBeforeTheSharingOne() {
        // Given
        String html = "<html><head><meta property='og:url' content='https://example.org/shared'>"
                + "<link rel='Canonical' href='https://example.org/story?utm_source=x'></head><body></body></html>";

        // Then
        assertThat(DeclaredAddress.of(html)).contains("https://example.org/story");
    }

    @Test
    void theSharingAddressStandsInForAMissingOrFrontPageLink() {
        // Given
        String html = "<head><link rel=canonical href='https://example.org/'>"
                + "<meta property=og:url content='https://example.org/story'>";

        // Then
        assertThat(DeclaredAddress.of(html)).contains("https://example.org/story");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>no head at all",
                "<head><link rel=canonical href='https://example.org'></head>",
                "<head><link rel=canonical href='/story'></head>",
                "<head><title>x</title></head><body><link rel=canonical href='https://example.org/story'>"
            })
    void otherDeclarationsAreNone(String html) {
        assertThat(DeclaredAddress.of(html)).isEmpty();
    }
}
