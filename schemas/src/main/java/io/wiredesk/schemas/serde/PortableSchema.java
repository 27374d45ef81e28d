package io.wiredesk.schemas.serde;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/**
 * A schema as other languages should see it. The code generator marks every string as a Java class; with the mark in the
 * registry, a producer in another language that registers the same file would make a second version.
 */
public final class PortableSchema {

    private static final JsonMapper JSON = new JsonMapper();

    private PortableSchema() {}

    /** The schema without the marks of the Java code generator. */
    public static Schema of(Schema schema) {
        try {
            return new Schema.Parser()
                    .parse(unmarked(JSON.readTree(schema.toString())).toString());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a schema is not JSON", e);
        }
    }

    private static JsonNode unmarked(JsonNode node) {
        node.forEach(PortableSchema::unmarked);
        if (node instanceof ObjectNode object) {
            object.remove(GenericData.STRING_PROP);
        }
        return node;
    }
}
