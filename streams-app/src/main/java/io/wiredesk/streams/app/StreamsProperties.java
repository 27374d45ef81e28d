package io.wiredesk.streams.app;

import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.failure.DeadLetterHandler;
import io.wiredesk.streams.topology.ArticleMeters;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Settings of Kafka Streams: what the promises need, then what the operator says. */
public final class StreamsProperties {

    /** A crashed instance holds its partitions, and readers of committed events, for so long. */
    private static final int CRASH_NOTICED_MS = 20_000;

    private StreamsProperties() {}

    /** @param meters hear of dead letters, which the handlers make */
    public static Properties of(StreamsSettings settings, ArticleMeters meters) {
        Properties properties = new Properties();
        properties.putAll(settings.cluster().client());
        properties.put(
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, settings.cluster().bootstrapServers());
        putWork(properties, settings.work());
        putGuarantees(properties, settings.lane(), meters);
        putProducer(properties);
        putConsumer(properties);
        return properties;
    }

    private static void putWork(Properties properties, StreamsSettings.Work work) {
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, work.applicationId());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, work.stateDirectory().toString());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SmallStores.class);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, work.threads());
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, work.commitInterval().toMillis());
    }

    private static void putGuarantees(Properties properties, StreamsSettings.Lane lane, ArticleMeters meters) {
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        // With the streams protocol of 4.3 a new sub-topology under the same application id is fatal.
        properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, "classic");
        properties.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, lane.replicationFactor());
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, DeadLetterHandler.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_GLOBAL_ENABLED_CONFIG, true);
        properties.put(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                lane.topics().deadLetters());
        properties.put(DeadLetterHandler.METERS, meters);
    }

    private static void putProducer(Properties properties) {
        // Every client can read gzip; some need a plug-in for anything else.
        putProducer(properties, ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        putProducer(properties, ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, 1);
        putProducer(properties, ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        // Never above what the topics take, else the producer splits and retries without end (KAFKA-8350).
        putProducer(properties, ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_RECORD_BYTES);
        putProducer(properties, ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, CRASH_NOTICED_MS);
    }

    private static void putProducer(Properties properties, String name, Object value) {
        properties.put(StreamsConfig.producerPrefix(name), value);
    }

    /** Raw pages are large: few of them wait in memory. */
    private static void putConsumer(Properties properties) {
        properties.put(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, 200);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG), 200);
        properties.put(StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG), CRASH_NOTICED_MS);
    }
}
