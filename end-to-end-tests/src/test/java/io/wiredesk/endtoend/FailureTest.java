package io.wiredesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.endtoend.Corpus.Fate;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import io.wiredesk.schemas.serde.SchemaRegistryException.Kind;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.app.StreamsService;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failure of the world outside is blamed on no article. */
class FailureTest {

    private static final Topics TOPICS = Topics.live(1);
    private static final long SEED = 7;

    @TempDir
    private Path directory;

    private Desktop desktop;

    @BeforeEach
    void open() {
        desktop = Desktop.open(directory, 1);
    }

    @AfterEach
    void close() {
        desktop.close();
    }

    @Test
    void anOutageOfTheRegistryDelaysAnArticleAndLosesNone() throws Exception {
        // Given
        AtomicInteger failures = new AtomicInteger(1);
        SchemaRegistry unreachable = failing(Kind.UNREACHABLE, failures);
        try (StreamsService service = desktop.instance("only", unreachable)) {
            // When
            publishOne();

            // Then
            Reader reader = new Reader(desktop);
            assertThat(reader.events(TOPICS.enriched(), 1)).hasSize(1);
            assertThat(reader.bytes(TOPICS.deadLetters(), 0)).isEmpty();
            assertThat(failures).hasValueLessThan(0);
            assertThat(service.isLive()).isTrue();
        }
    }

    @Test
    void aRegistryThatRefusesAccessStopsTheApplicationAndLeavesTheArticleWhereItIs() throws Exception {
        // Given
        SchemaRegistry forbidding = failing(Kind.FORBIDDEN, new AtomicInteger(Integer.MAX_VALUE));
        try (StreamsService service = desktop.instance("only", forbidding)) {
            // When
            publishOne();

            // Then
            assertThatThrownBy(service::await).hasRootCauseInstanceOf(SchemaRegistryException.class);
            assertThat(service.isLive()).isFalse();
            Reader reader = new Reader(desktop);
            assertThat(reader.bytes(TOPICS.deadLetters(), 0)).isEmpty();
        }
        try (StreamsService repaired = desktop.instance("only")) {
            assertThat(new Reader(desktop).events(TOPICS.enriched(), 1)).hasSize(1);
            assertThat(repaired.isLive()).isTrue();
        }
    }

    private void publishOne() throws ExecutionException, InterruptedException {
        Corpus.Item item =
                Corpus.with(Corpus.of(100, SEED), Fate.ENRICHED).findFirst().orElseThrow();
        String topic = TOPICS.raw().name();
        byte[] value =
                TOPICS.raw().valueSerde(desktop.schemaRegistry()).serializer().serialize(topic, item.raw());
        Map<String, Object> settings = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, desktop.bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, item.key(), value)).get();
        }
    }

    /** The registry, which fails the next look-ups of a schema. */
    private SchemaRegistry failing(Kind kind, AtomicInteger times) {
        SchemaRegistry registry = desktop.schemaRegistry();
        return new SchemaRegistry() {
            @Override
            public int register(String subject, Schema schema) {
                return registry.register(subject, schema);
            }

            @Override
            public Schema byId(int id) {
                if (times.getAndDecrement() > 0) {
                    throw new SchemaRegistryException(kind, "planted");
                }
                return registry.byId(id);
            }
        };
    }
}
