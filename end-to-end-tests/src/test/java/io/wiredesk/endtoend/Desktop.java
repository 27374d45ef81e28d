package io.wiredesk.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wiredesk.endtoend.Corpus.Item;
import io.wiredesk.launcher.embedded.EmbeddedBroker;
import io.wiredesk.launcher.embedded.Ports;
import io.wiredesk.launcher.registry.RegistryServer;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.ConfluentSchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.topic.SourcePartitioner;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.app.StreamsService;
import io.wiredesk.streams.app.StreamsSettings;
import io.wiredesk.streams.app.TopicSetup;
import io.wiredesk.streams.topology.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker, a registry and the topics, for as many instances of the topology as a test wants. */
final class Desktop implements AutoCloseable {

    private static final Desk DESK = Desk.standard();

    private final Path directory;
    private final EmbeddedBroker broker;
    private final RegistryServer registry;
    private final Topics topics;
    private final Serializer<RawArticle> rawValues;

    private Desktop(Path directory, EmbeddedBroker broker, RegistryServer registry, Topics topics) {
        this.directory = directory;
        this.broker = broker;
        this.registry = registry;
        this.topics = topics;
        this.rawValues = topics.raw().valueSerde(schemaRegistry()).serializer();
    }

    static Desktop open(Path directory, int partitions) {
        EmbeddedBroker broker = EmbeddedBroker.start(directory.resolve("broker"), Ports.free());
        RegistryServer registry = new RegistryServer(broker.bootstrapServers(), 0);
        Topics topics = Topics.live(partitions);
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers()))) {
            new TopicSetup(topics, 1).createMissing(admin);
        }
        return new Desktop(directory, broker, registry, topics);
    }

    /** Starts an instance of the topology with a state directory of its own. */
    StreamsService instance(String name) {
        return instance(name, schemaRegistry());
    }

    /** Starts an instance that sees the schema registry as the given one shows it. */
    StreamsService instance(String name, SchemaRegistry seen) {
        Map<String, String> options = Map.of(
                "bootstrap-server", broker.bootstrapServers(),
                "schema-registry", registryUrl(),
                "partitions", String.valueOf(topics.partitions()),
                "replication-factor", "1",
                "state-dir", directory.resolve(name).toString());
        StreamsSettings settings = StreamsSettings.read(options::get, Map.of());
        return StreamsService.start(settings, DESK, seen, new SimpleMeterRegistry());
    }

    /** Publishes records in order, poison as it is, and waits until the broker has them. */
    void publish(List<Item> items) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers(),
                ProducerConfig.PARTITIONER_CLASS_CONFIG,
                SourcePartitioner.class);
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = items.stream()
                    .map(item -> producer.send(new ProducerRecord<>(topics.raw().name(), item.key(), value(item))))
                    .toList();
            producer.flush();
            assertThat(sent).allSatisfy(Future::get);
        }
    }

    private byte[] value(Item item) {
        return item.fate() == Corpus.Fate.POISON
                ? item.poison()
                : rawValues.serialize(topics.raw().name(), item.raw());
    }

    /** Makes the topics of a lane. */
    Topics createLane(String name) {
        Topics lane = Topics.lane(name, topics.partitions());
        try (Admin admin = admin()) {
            new TopicSetup(lane, 1).createMissing(admin);
        }
        return lane;
    }

    Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }

    Topics topics() {
        return topics;
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    String registryUrl() {
        return registry.url().toString();
    }

    SchemaRegistry schemaRegistry() {
        return new ConfluentSchemaRegistry(registry.url());
    }

    @Override
    public void close() {
        registry.close();
        broker.close();
    }
}
