package io.wiredesk.benchmarks.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topic;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.topology.Desk;
import io.wiredesk.streams.topology.Processed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ExpectedTest {

    private static final RawArticle STORY = article("story", "The ferry sailed at night, the harbour master said.");
    private static final RawArticle NOTHING = article("nothing", "   ");

    private final Desk desk = Desk.standard();
    private final Topics topics = Topics.live(3);
    private final SchemaRegistry registry = new InMemorySchemaRegistry();
    private final Expected expected = new Expected(desk, List.of(STORY, NOTHING));

    @Test
    void whatTheDeskGivesIsRight() {
        assertThat(difference(enriched(story()), rejected(nothing()))).isEmpty();
        assertThat(expected.accepted()).isEqualTo(1);
    }

    @Test
    void anotherTextIsADifference() {
        // Given
        EnrichedArticle other = story();
        other.setText("The ferry");

        // When, Then
        assertThat(difference(enriched(other), rejected(nothing())))
                .contains("example.org/story on articles.enriched: text differs");
    }

    @Test
    void anotherReasonIsADifference() {
        // Given
        RejectedArticle other = nothing();
        other.setReason("too-large");

        // When, Then
        assertThat(difference(enriched(story()), rejected(other)))
                .contains("example.org/nothing on articles.rejected: the reason is too-large, not empty");
    }

    @Test
    void anArticleThatDoesNotComeOutIsADifference() {
        assertThat(difference(enriched(story()))).contains("example.org/nothing: did not come out");
    }

    @Test
    void anArticleThatComesOutTwiceIsADifference() {
        assertThat(difference(enriched(story()), enriched(story())))
                .contains("example.org/story on articles.enriched: came out more than once");
    }

    @Test
    void anArticleOnTheWrongTopicIsADifference() {
        assertThat(difference(record(topics.rejected(), "example.org/story", nothing())))
                .contains("example.org/story on articles.rejected: should have been enriched");
    }

    @Test
    void anArticleThatWasNotPutInIsADifference() {
        assertThat(difference(record(topics.enriched(), "example.org/other", story())))
                .contains("example.org/other on articles.enriched: was not put in");
    }

    @SafeVarargs
    private Optional<String> difference(ConsumerRecord<String, byte[]>... records) {
        return expected.difference(List.of(records), topics, registry);
    }

    private EnrichedArticle story() {
        return desk.process(STORY, Instant.EPOCH).acceptance().iterator().next().article();
    }

    private RejectedArticle nothing() {
        Processed processed = desk.process(NOTHING, Instant.EPOCH);
        return processed.refusal().iterator().next();
    }

    private ConsumerRecord<String, byte[]> enriched(EnrichedArticle article) {
        return record(topics.enriched(), article.getKey(), article);
    }

    private ConsumerRecord<String, byte[]> rejected(RejectedArticle article) {
        return record(topics.rejected(), article.getKey(), article);
    }

    private <V extends SpecificRecord> ConsumerRecord<String, byte[]> record(Topic<V> topic, String key, V value) {
        byte[] bytes = topic.valueSerde(registry).serializer().serialize(topic.name(), value);
        return new ConsumerRecord<>(topic.name(), 0, 0, key, bytes);
    }

    private static RawArticle article(String id, String text) {
        return RawArticle.newBuilder()
                .setKey("example.org/" + id)
                .setSource("example.org")
                .setId(id)
                .setForm("text")
                .setContent(text)
                .setFirstSeenAt(Instant.parse("2026-10-01T00:00:00Z"))
                .build();
    }
}
