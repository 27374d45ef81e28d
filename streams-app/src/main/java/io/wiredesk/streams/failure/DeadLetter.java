package io.wiredesk.streams.failure;

import io.wiredesk.schemas.topic.Topics;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/**
 * The raw record as it came, and beside it what went wrong, in the headers that Kafka Streams itself would write.
 *
 * @param context where the record came from
 * @param failure what went wrong
 */
record DeadLetter(ErrorHandlerContext context, Exception failure) {

    private static final String PREFIX = "__streams.errors.";
    private static final int MAX_HEADER_UNITS = 8 * 1024;

    /** Room for headers and the batch around the record. */
    private static final int SLACK_BYTES = 64 * 1024;

    private static final int MAX_BYTES = Topics.MAX_RECORD_BYTES - SLACK_BYTES;

    /** The record for the topic of dead letters; what would not fit is left out: the headers say where it still stands. */
    ProducerRecord<byte[], byte[]> record(String topic) {
        byte[] key = context.sourceRawKey();
        byte[] value = context.sourceRawValue();
        boolean keyFits = length(key) <= MAX_BYTES;
        boolean bothFit = (long) length(key) + length(value) <= MAX_BYTES;
        return new ProducerRecord<>(
                topic, null, context.timestamp(), keyFits ? key : null, bothFit ? value : null, headers());
    }

    private static int length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private Headers headers() {
        Headers headers = new RecordHeaders();
        add(headers, "exception", failure.getClass().getName());
        add(headers, "message", String.valueOf(failure.getMessage()));
        add(headers, "stacktrace", stackTrace());
        add(headers, "topic", context.topic());
        add(headers, "partition", String.valueOf(context.partition()));
        add(headers, "offset", String.valueOf(context.offset()));
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        String bounded = value.substring(0, Math.min(value.length(), MAX_HEADER_UNITS));
        headers.add(PREFIX + name, bounded.getBytes(StandardCharsets.UTF_8));
    }

    private String stackTrace() {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
