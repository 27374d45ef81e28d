package io.wiredesk.streams.failure;

import io.wiredesk.schemas.serde.SchemaRegistryException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;

/** Who is to blame for a failure, and so what happens next. */
public enum Blame {
    /** The bytes of the record, or a bug that it met: put the record aside and go on. */
    RECORD,
    /** The world outside, and it may pass: try the same record again. */
    OUTAGE,
    /** The world outside, the set-up, or the framework: nothing gets better by trying again. */
    SETUP;

    /**
     * Who is to blame for a failure in a step of the topology. A registry that cannot be reached blames no record: all others
     * would fail in the same way.
     */
    public static Blame of(Throwable failure) {
        if (failure instanceof SchemaRegistryException registry) {
            return of(registry);
        }
        if (failure instanceof SerializationException) {
            return RECORD;
        }
        if (failure instanceof KafkaException kafka) {
            return of(kafka);
        }
        return failure instanceof Exception ? RECORD : SETUP;
    }

    /** Of what ended a thread of Kafka Streams: the first failure in the chain that is an outage decides. */
    public static Blame ofThread(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (of(cause) == OUTAGE) {
                return OUTAGE;
            }
        }
        return SETUP;
    }

    private static Blame of(SchemaRegistryException failure) {
        if (failure.blamesRecord()) {
            return RECORD;
        }
        return failure.kind() == SchemaRegistryException.Kind.UNREACHABLE ? OUTAGE : SETUP;
    }

    private static Blame of(KafkaException failure) {
        return failure instanceof RetriableException ? OUTAGE : SETUP;
    }
}
