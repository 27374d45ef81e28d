package io.wiredesk.streams.app;

import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicExistsException;

/** Asks the brokers and turns what goes wrong into one line. */
final class Brokers {

    private static final String PATIENCE_MS = "15000";

    private Brokers() {}

    /** @throws StartException when the addresses are none */
    static Admin admin(StreamsSettings.Cluster cluster) {
        Properties properties = new Properties();
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        properties.putAll(cluster.client());
        properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers());
        try {
            return Admin.create(properties);
        } catch (KafkaException e) {
            throw new StartException(
                    "no Kafka client can be made for " + cluster.bootstrapServers() + ": " + reason(e), e);
        }
    }

    static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    /** Whether a topic was created; false when it was there already. */
    static boolean createdNow(KafkaFuture<Void> answer) {
        try {
            answer.get();
            return true;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicExistsException) {
                return false;
            }
            throw failure(e.getCause());
        }
    }

    private static StartException failure(Throwable cause) {
        if (cause instanceof TimeoutException) {
            return new StartException(
                    "no Kafka broker answers; start one, or name another with --bootstrap-server", cause);
        }
        return new StartException("the Kafka broker refuses: " + cause.getMessage(), cause);
    }

    private static String reason(Throwable failure) {
        return failure.getCause() == null
                ? failure.getMessage()
                : failure.getCause().getMessage();
    }
}
