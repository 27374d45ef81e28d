package io.wiredesk.streams.failure;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
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

    /** Room for key, headers and the batch around the record. */
    private static final int SLACK_BYTES = 64 * 1024;

    /** The raw value; none when it would not fit into the topic: the headers say where it still stands. */
    byte[] value(int maxRecordBytes) {
        byte[] raw = context.sourceRawValue();
        return raw == null || raw.length > maxRecordBytes - SLACK_BYTES ? null : raw;
    }

    Headers headers() {
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
