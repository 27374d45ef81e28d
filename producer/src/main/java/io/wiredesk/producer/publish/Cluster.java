package io.wiredesk.producer.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks a cluster, before anything is read, whether articles can be published to it. */
final class Cluster {

    private Cluster() {}

    /** Throws a {@link PublishException} when the cluster does not answer in time or lacks the topic. */
    static void check(PublishOptions options, String topic) {
        long millis = options.connect().toMillis();
        try (Admin admin = Admin.create(settings(options))) {
            admin.describeTopics(List.of(topic)).allTopicNames().get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw refused(options, topic, e.getCause());
        } catch (TimeoutException | KafkaException e) {
            throw refused(options, topic, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("interrupted while connecting to " + options.bootstrapServers(), e);
        }
    }

    private static PublishException refused(PublishOptions options, String topic, Throwable cause) {
        String servers = options.bootstrapServers();
        if (cause instanceof UnknownTopicOrPartitionException) {
            return new PublishException(
                    "the cluster at " + servers + " has no topic " + topic
                            + ": create it, or start 'wiredesk up' or 'wiredesk" + " streams' first",
                    cause);
        }
        boolean late =
                cause instanceof TimeoutException || cause instanceof org.apache.kafka.common.errors.TimeoutException;
        String why = late ? "no answer in " + options.connect().toMillis() + " ms" : reason(cause);
        return new PublishException(
                "no Kafka broker can be reached at " + servers + " (" + why + "): start one, or give its address",
                cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause.getCause() == null ? cause : cause.getCause();
        return OneLine.of(root);
    }

    private static Map<String, Object> settings(PublishOptions options) {
        int millis = Math.toIntExact(options.connect().toMillis());
        Map<String, Object> settings = new HashMap<>(options.client());
        settings.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, options.bootstrapServers());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        return settings;
    }
}
