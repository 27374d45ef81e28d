package io.wiredesk.schemas.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** The settings of a Kafka consumer that looks at topics and changes nothing by it. */
public final class ReaderSettings {

    private ReaderSettings() {}

    /**
     * Settings by which a consumer reads committed records only, from the beginning where nothing else is said; commits no offsets
     * and creates no topics.
     *
     * @param client   further settings, the brokers among them; they cannot change these
     * @param patience how long a broker that does not answer is waited for
     * @return a map that the caller may change
     */
    public static Map<String, Object> of(Map<String, ?> client, Duration patience) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, Math.toIntExact(patience.toMillis()));
        return settings;
    }
}
