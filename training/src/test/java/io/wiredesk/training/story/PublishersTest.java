package io.wiredesk.training.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishersTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/2026/story, example.org",
        "http://news.example.co.uk:8080/story?id=1, example.co.uk",
        "https://web.archive.org/web/2020/https://www.example.org/story, example.org",
        "'', example.org"
    })
    void pagesOfOnePublisherShareItsDomain(String address, String publisher) {
        assertThat(Publishers.of(address, "example.org/page")).isEqualTo(publisher);
    }
}
