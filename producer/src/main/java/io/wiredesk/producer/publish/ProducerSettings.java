package io.wiredesk.producer.publish;

import io.wiredesk.schemas.topic.SourcePartitioner;
import io.wiredesk.schemas.topic.Topics;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/** The settings of the Kafka producer. What delivery promises comes last and cannot be changed from outside. */
final class ProducerSettings {

    private static final int BATCH_BYTES = 256 * 1024;
    private static final int LINGER_MS = 20;
    private static final long BUFFER_BYTES = 64L * 1024 * 1024;

    private ProducerSettings() {}

    static Map<String, Object> of(PublishOptions options) {
        Map<String, Object> settings = new HashMap<>(defaults());
        settings.putAll(options.client());
        settings.putAll(fixed(options));
        return settings;
    }

    private static Map<String, Object> defaults() {
        return Map.of(
                ProducerConfig.CLIENT_ID_CONFIG, "wiredesk-publisher",
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES,
                ProducerConfig.LINGER_MS_CONFIG, LINGER_MS,
                ProducerConfig.BUFFER_MEMORY_CONFIG, BUFFER_BYTES);
    }

    private static Map<String, Object> fixed(PublishOptions options) {
        int deliveryMs = Math.toIntExact(options.delivery().toMillis());
        return Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                options.bootstrapServers(),
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.PARTITIONER_CLASS_CONFIG,
                SourcePartitioner.class.getName(),
                // Above the topic's bound the client splits and retries without end (KAFKA-8350).
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.MAX_RECORD_BYTES,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                deliveryMs,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                Math.max(1, deliveryMs / 2 - LINGER_MS),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                deliveryMs);
    }
}
