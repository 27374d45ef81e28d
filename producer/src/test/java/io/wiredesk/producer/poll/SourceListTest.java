package io.wiredesk.producer.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceListTest {

    @Test
    void aPlainListHasAnAddressALineWithItsOptions() {
        // Given
        String text = """
                # ports
                https://post.example/feed.xml
                https://city.example/news.xml  pages every=30m name=The City # daily
                https://post.example/feed.xml

                city.example/feed
                https://a.example/ sometimes
                https://b.example/ every=often
                """;

        // When
        SourceList list = SourceList.parse(text);

        // Then
        assertThat(list.sources())
                .containsExactly(
                        Followed.of(URI.create("https://post.example/feed.xml")),
                        new Followed(
                                URI.create("https://city.example/news.xml"),
                                Optional.of("The City"),
                                true,
                                Duration.ofMinutes(30)));
        assertThat(list.problems()).hasSize(3).anyMatch(problem -> problem.startsWith("line 6: 'city.example/feed'"));
    }

    @Test
    void opmlIsReadWhateverItsNesting() {
        // Given
        String text = """
                <?xml version="1.0"?><!-- exported -->
                <opml version="2.0"><body><outline text="Ports"><outline type="rss" text="Post" title="The Post"
                xmlUrl="https://post.example/feed.xml?a=1&amp;b=2"/></outline>
                <outline text="City" xmlURL="https://city.example/"/><outline xmlUrl="nowhere"/></body></opml>""";

        // When
        SourceList list = SourceList.parse(text);

        // Then
        assertThat(list.sources())
                .extracting(Followed::key)
                .containsExactly("https://post.example/feed.xml?a=1&b=2", "https://city.example/");
        assertThat(list.sources())
                .extracting(Followed::name)
                .containsExactly(Optional.of("The Post"), Optional.of("City"));
        assertThat(list.problems()).containsExactly("'nowhere' is no http or https address");
    }
}
