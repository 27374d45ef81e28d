package io.wiredesk.schemas.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.apache.avro.generic.IndexedRecord;

/**
 * Events as JSON, for people and for programs that speak no Avro: the fields in the schema's order under their Avro names,
 * times as ISO 8601, bytes in base 64, map entries sorted by key, null kept as null. Works for every Avro record, also for one
 * whose schema this version does not know. Safe for use by several threads.
 */
public final class EventJson {

    /** The fast writer prints the shortest form of a double on every JDK; the JDK's own did not before 19. */
    private static final JsonMapper LINES = JsonMapper.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private EventJson() {}

    /** The event as a tree that belongs to the caller. */
    public static ObjectNode toJson(IndexedRecord event) {
        return RecordToJson.record(event);
    }

    /** The event as one line without a line end. */
    public static String toLine(IndexedRecord event) {
        return toLine(toJson(event));
    }

    /** A tree, such as an event with more added to it, as one line without a line end. */
    public static String toLine(ObjectNode event) {
        try {
            return LINES.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("writing JSON to memory failed", e);
        }
    }
}
