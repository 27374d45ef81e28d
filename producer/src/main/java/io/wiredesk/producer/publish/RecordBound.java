package io.wiredesk.producer.publish;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.schemas.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Refuses records that the broker would, before they are sent: there a refusal would end more than the record. */
final class RecordBound {

    /** What headers and framing may add to a record's key and value, compression of incompressible bytes included. */
    private static final int OVERHEAD_BYTES = 8 * 1024;

    private RecordBound() {}

    /**
     * Why a record is not sent; empty when it may be.
     *
     * @param origin what it is called when it is refused
     */
    static Optional<Intake.Refused> refusal(ProducerRecord<String, byte[]> record, String origin) {
        int key = record.key().getBytes(StandardCharsets.UTF_8).length;
        int value = record.value().length;
        if (value + key + OVERHEAD_BYTES <= Topics.MAX_RECORD_BYTES) {
            return Optional.empty();
        }
        String detail = "its record of " + value + " bytes is above the topic's bound of " + Topics.MAX_RECORD_BYTES;
        return Optional.of(new Intake.Refused(origin, Refusal.TOO_LARGE, detail));
    }
}
