package io.wiredesk.producer.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonFeedReaderTest {

    @Test
    void readsAnItem() {
        // Given
        String json = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Post", "home_page_url": "https://post.example/",
             "authors": [{"name": "The desk"}], "language": "en",
             "items": [
               {"id": 1, "url": "/1", "title": "One", "content_html": "<p>Text</p>", "content_text": "Text", "summary": "Short",
                "date_published": "2026-10-16T18:02:00Z", "tags": ["a", "a", "b"], "authors": [{"name": "Ana Pires"}],
                "_wire": {"urgency": 3}, "image": "https://post.example/1.jpg"},
               {"id": "2", "content_text": "Text only"}, {"id": "3", "summary": "Short only"}, {"id": "4"}, "odd"]}""";

        // When
        Feed feed = JsonFeedReader.read(json, Optional.empty()).orElseThrow();
        FeedEntry entry = feed.entries().get(0);

        // Then
        assertThat(feed.entries()).hasSize(5);
        assertThat(entry.guid()).contains("1");
        assertThat(entry.link()).contains("https://post.example/1");
        assertThat(entry.content()).contains(new FeedEntry.Content(true, "<p>Text</p>"));
        assertThat(entry.published()).contains(Instant.parse("2026-10-16T18:02:00Z"));
        assertThat(entry.categories()).containsExactly("a", "b");
        assertThat(entry.authors()).containsExactly("Ana Pires");
        assertThat(entry.extra())
                .containsEntry("_wire", "{\"urgency\":3}")
                .containsEntry("image", "https://post.example/1.jpg");
        assertThat(feed.entries().get(1).authors()).containsExactly("The desk");
        assertThat(feed.entries().get(2).content()).contains(new FeedEntry.Content(false, "Short only"));
        assertThat(feed.entries().get(3).content()).isEmpty();
        assertThat(feed.entries().get(4).content()).isEmpty();
    }

    @Test
    void whatIsNoFeedIsNone() {
        assertThat(JsonFeedReader.read("{\"version\": \"https://jsonfeed.org/version/1\"", Optional.empty()))
                .isEmpty();
        assertThat(JsonFeedReader.read("{\"items\": 3}", Optional.empty())).isEmpty();
        assertThat(JsonFeedReader.read("[]", Optional.empty())).isEmpty();
    }
}
