package io.wiredesk.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Entity;
import io.wiredesk.schemas.event.Link;
import io.wiredesk.schemas.event.Mention;
import io.wiredesk.schemas.event.Rights;
import io.wiredesk.schemas.event.TextBlock;
import io.wiredesk.schemas.event.Versions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventDataTest {

    @Test
    void recordsWithinAnEventComeBackAsTheirOwnClasses() {
        // Given
        AvroSerde<EnrichedArticle> serde = new AvroSerde<>(EnrichedArticle.class, new InMemorySchemaRegistry());
        EnrichedArticle event = article();
        byte[] bytes = serde.serializer().serialize("articles.enriched", event);

        // When
        EnrichedArticle back = serde.deserializer().deserialize("articles.enriched", bytes);

        // Then
        assertThat(back).isEqualTo(event);
        assertThat(back.getPublishedAt()).isEqualTo(Instant.parse("2026-10-16T18:02:00Z"));
        assertThat(back.getEntities().get(0).getLinks().get(0).getId()).isEqualTo("703448");
    }

    private static EnrichedArticle article() {
        Entity entity = new Entity(
                "e1",
                "PLACE",
                "Kyiv",
                List.of(),
                0.5,
                List.of(new Link("geonames", "703448", 1.0)),
                List.of(new Mention(0, 4, 0.9)));
        EnrichedArticle article = new EnrichedArticle();
        article.setKey("example.org/a1");
        article.setSource("example.org");
        article.setId("a1");
        article.setByline(List.of());
        article.setTags(List.of());
        article.setPublishedAt(Instant.parse("2026-10-16T18:02:00Z"));
        article.setPublishedEvidence("feed");
        article.setPublishedDay("2026-10-16");
        article.setPublishedPrecision("time");
        article.setLanguage("en");
        article.setText("Kyiv");
        article.setBlocks(List.of(new TextBlock("paragraph", 0, 4)));
        article.setMedia(List.of());
        article.setRights(new Rights("Example", 2026, null));
        article.setEntities(List.of(entity));
        article.setValues(List.of());
        article.setQuotes(List.of());
        article.setRemoved(Map.of("byline", 1));
        article.setVersions(new Versions("1", "1", "en-1"));
        return article;
    }
}
