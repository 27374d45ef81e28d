package io.wiredesk.launcher.registry;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The topic {@code _schemas} on a broker: makes it and the clients that use it.
 *
 * @param patience how long the broker may take to answer
 */
record SchemaTopic(String bootstrapServers, Duration patience) {

    static final String NAME = "_schemas";

    private static final String TRANSACTIONAL_ID = "wiredesk-schema-registry";

    /** Makes the topic unless it is there. */
    void create() {
        Map<String, Object> config = client();
        config.put("default.api.timeout.ms", millis());
        try (Admin admin = Admin.create(config)) {
            NewTopic topic = new NewTopic(NAME, Optional.of(1), Optional.empty())
                    .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException(e.getCause().getMessage(), e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Sees only what was kept. */
    KafkaConsumer<byte[], byte[]> consumer() {
        Map<String, Object> config = client();
        config.put("isolation.level", "read_committed");
        config.put("auto.offset.reset", "earliest");
        config.put("enable.auto.commit", false);
        config.put("default.api.timeout.ms", millis());
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Shuts out the producers that were made before it, once its transactions are initialised. */
    KafkaProducer<byte[], byte[]> producer() {
        Map<String, Object> config = client();
        config.put("transactional.id", TRANSACTIONAL_ID);
        config.put("max.block.ms", millis());
        config.put("delivery.timeout.ms", millis());
        config.put("linger.ms", 0);
        return new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private Map<String, Object> client() {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", bootstrapServers);
        config.put("request.timeout.ms", millis() / 2);
        return config;
    }

    private int millis() {
        return Math.toIntExact(patience.toMillis());
    }

    @Override
    public String toString() {
        return "topic " + NAME + " on the broker at " + bootstrapServers;
    }
}
