package io.wiredesk.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.SourceHealth;
import io.wiredesk.schemas.event.SourcePosition;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.topic.Topics;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TransactionsTest {

    private static final Instant NOW = Instant.parse("2026-10-16T18:02:00Z");

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
    private final Transactions transactions = new Transactions(kafka, Topics.live(3), new InMemorySchemaRegistry());

    TransactionsTest() {
        kafka.initTransactions();
    }

    @Test
    void anArticleItsPositionAndTheHealthOfItsSourceAreSeenTogether() {
        // Given
        transactions.begin();
        transactions.publish(article("a story"));
        transactions.position(new SourcePosition("poll x", Map.of("etag", "1"), NOW));
        transactions.health(SourceHealth.newBuilder()
                .setKey("x")
                .setStatus("ok")
                .setCheckedAt(NOW)
                .build());
        assertThat(kafka.history()).isEmpty();

        // When
        transactions.commit();

        // Then
        assertThat(kafka.history())
                .extracting(ProducerRecord::topic)
                .containsExactly("articles.raw", "sources.positions", "sources.health");
    }

    @Test
    void nothingOfATransactionThatIsNotCommittedIsSeen() {
        // Given
        transactions.begin();
        transactions.publish(article("a story"));

        // When
        transactions.close();

        // Then
        assertThat(kafka.history()).isEmpty();
    }

    @Test
    void anArticleTooLargeForTheTopicIsRefusedAndTheTransactionGoesOn() {
        // Given
        transactions.begin();

        // When
        assertThat(transactions.publish(article("x".repeat(Topics.MAX_RECORD_BYTES))))
                .hasValueSatisfying(refused -> assertThat(refused.reason()).isEqualTo("too-large"));
        transactions.commit();

        // Then
        assertThat(kafka.transactionCommitted()).isTrue();
        assertThat(kafka.history()).isEmpty();
    }

    @Test
    void anEventOfATimeThatKafkaDoesNotKnowIsPublishedAgain() {
        // Given
        transactions.begin();
        long longAgo = Instant.parse("1912-04-15T00:00:00Z").toEpochMilli();

        // When
        transactions.republish(
                Topics.live(3).raw(),
                new byte[] {1},
                RawArticle.getClassSchema(),
                new Transactions.RecordHead("post.example/a", longAgo),
                "raw.avro@1#1");
        transactions.commit();

        // Then
        assertThat(kafka.history())
                .singleElement()
                .extracting(ProducerRecord::timestamp)
                .isEqualTo(0L);
    }

    @Test
    void whoeverIsFencedOffSaysSo() {
        // Given
        transactions.begin();
        kafka.commitTransactionException = new ProducerFencedException("fenced");

        // Then
        assertThatThrownBy(transactions::commit)
                .isInstanceOf(PublishException.class)
                .hasMessage("another process publishes under the same name; this one stops");
    }

    private static RawArticle article(String content) {
        return RawArticle.newBuilder()
                .setKey("post.example/a")
                .setSource("post.example")
                .setId("a")
                .setContent(content)
                .setFirstSeenAt(NOW)
                .setOrigin("feed.xml#1")
                .build();
    }
}
