package io.wiredesk.producer.publish;

import io.wiredesk.schemas.topic.Topics;
import java.time.Duration;
import java.util.Map;

/**
 * How articles are published.
 *
 * @param bootstrapServers the brokers, as {@code host:port}, comma between
 * @param topics           the lane to publish to
 * @param connect          longest time to find the broker and its topic
 * @param delivery         longest time from sending an article to its acknowledgement, all retries included
 * @param client           further settings of the Kafka client by their Kafka names, such as {@code security.protocol}; they
 *                         cannot change what delivery promises
 */
public record PublishOptions(
        String bootstrapServers, Topics topics, Duration connect, Duration delivery, Map<String, String> client) {

    /** The usual {@code connect}. */
    public static final Duration DEFAULT_CONNECT = Duration.ofSeconds(10);

    /** The usual {@code delivery}. */
    public static final Duration DEFAULT_DELIVERY = Duration.ofSeconds(30);

    /** @throws IllegalArgumentException when the time to connect is zero, or that to deliver below a second */
    public PublishOptions {
        client = Map.copyOf(client);
        if (connect.toMillis() < 1) {
            throw new IllegalArgumentException("the time to connect is " + connect + ": give more than zero");
        }
        if (delivery.toMillis() < 1_000) {
            throw new IllegalArgumentException("the time to deliver is " + delivery + ": give a second or more");
        }
    }

    /** The usual times, and no further settings. */
    public static PublishOptions of(String bootstrapServers, Topics topics) {
        return new PublishOptions(bootstrapServers, topics, DEFAULT_CONNECT, DEFAULT_DELIVERY, Map.of());
    }
}
