package io.wiredesk.producer.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.InMemorySchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class PublisherTest {

    private static final Topics TOPICS = Topics.live(3);

    private final SchemaRegistry registry = new InMemorySchemaRegistry();
    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final List<Intake.Refused> refused = new ArrayList<>();
    private final Publisher publisher = new Publisher(kafka, TOPICS.raw(), registry, refused::add);

    @Test
    void anArticleGoesToTheRawTopicUnderItsKey() {
        // Given
        RawArticle article = article("post.example/a", "A story.");

        // When
        publisher.publish(article);

        // Then
        ProducerRecord<String, byte[]> sent = kafka.history().get(0);
        assertThat(sent.topic()).isEqualTo("articles.raw");
        assertThat(sent.key()).isEqualTo("post.example/a");
        assertThat(sent.timestamp()).isNull();
        assertThat(TOPICS.raw().valueSerde(registry).deserializer().deserialize(sent.topic(), sent.value()))
                .isEqualTo(article);
    }

    @Test
    void everyDocumentIsCountedOnceByWhatBecameOfIt() {
        // Given
        publisher.accept(new Intake.Taken(article("post.example/a", "a")));
        publisher.accept(new Intake.Refused("b.png", "binary", "a picture"));
        publisher.accept(new Intake.Refused("c.png", "binary", "a picture"));
        publisher.accept(new Intake.Taken(article("post.example/d", "d")));

        // When
        kafka.completeNext();
        kafka.errorNext(new InvalidTopicException("the topic\nis not one"));
        Tally tally = publisher.tally();

        // Then
        assertThat(tally)
                .hasToString("1 delivered, 2 refused (binary 2), 1 failed")
                .returns(false, Tally::isComplete)
                .returns(
                        "post.example/d: the topic is not one",
                        any -> any.firstFailure().orElseThrow());
        assertThat(refused).extracting(Intake.Refused::name).containsExactly("b.png", "c.png");
    }

    @Test
    void flushWaitsForAllDeliveries() {
        // Given
        publisher.publish(article("post.example/a", "a"));
        publisher.publish(article("post.example/b", "b"));

        // When
        Tally tally = publisher.flush();

        // Then
        assertThat(tally.delivered()).isEqualTo(2);
        assertThat(tally.isComplete()).isTrue();
    }

    @Test
    void anArticleTooLargeForTheTopicIsRefusedByNameAndTheOthersGoOn() {
        // Given
        String large = "x".repeat(Topics.MAX_RECORD_BYTES);

        // When
        publisher.publish(article("post.example/large", large));
        publisher.publish(article("post.example/small", "x".repeat(Topics.MAX_RECORD_BYTES - 20_000)));
        Tally tally = publisher.flush();

        // Then
        assertThat(tally).hasToString("1 delivered, 1 refused (too-large 1), 0 failed");
        assertThat(refused).singleElement().satisfies(refusal -> {
            assertThat(refusal.name()).isEqualTo("archive/story.txt");
            assertThat(refusal.reason()).isEqualTo("too-large");
        });
    }

    @Test
    void aBrokerThatStopsAnsweringEndsTheRun() {
        // Given
        publisher.publish(article("post.example/a", "a"));
        kafka.errorNext(new TimeoutException("Expiring 1 record(s)"));

        // Then
        assertThatThrownBy(() -> publisher.publish(article("post.example/b", "b")))
                .isInstanceOf(PublishException.class)
                .hasMessage("the broker stopped answering: Expiring 1 record(s)");
        assertThat(publisher.tally().failed()).isEqualTo(1);
        publisher.close();
        assertThat(kafka.closed()).isTrue();
    }

    @Test
    void aBrokerThatTakesNothingAtAllEndsTheRun() {
        // Given
        kafka.sendException = new TimeoutException("Topic articles.raw not present in metadata after 30000 ms.");

        // Then
        assertThatThrownBy(() -> publisher.publish(article("post.example/a", "a")))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("the broker no longer takes articles: Topic articles.raw");
        assertThat(publisher.tally().failed()).isEqualTo(1);
    }

    private static RawArticle article(String key, String content) {
        return RawArticle.newBuilder()
                .setKey(key)
                .setSource(key.substring(0, key.indexOf('/')))
                .setId(key.substring(key.indexOf('/') + 1))
                .setContent(content)
                .setFirstSeenAt(Instant.parse("2026-10-16T18:02:00Z"))
                .setOrigin("archive/story.txt")
                .build();
    }
}
