package io.wiredesk.producer.publish;

import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;

/** Articles cannot be published at all. The message is one line that says why and what to do. */
public final class PublishException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PublishException(String message) {
        super(message);
    }

    public PublishException(String message, Throwable cause) {
        super(message, cause);
    }

    /** Whether another process has taken over the name that this one publishes under. */
    public boolean isFenced() {
        return getCause() instanceof ProducerFencedException || getCause() instanceof InvalidProducerEpochException;
    }
}
