package io.wiredesk.launcher.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/**
 * A schema as a client sent it, read within limits: a registry is asked by anyone who reaches its port. Schemas in use have a
 * few thousand tokens and are less than 20 levels deep.
 *
 * @param schema the parsed schema
 * @param text   its JSON without superfluous white space, equal for equal schemas
 */
record SchemaText(Schema schema, String text) {

    static final int MAX_CHARS = 256 * 1024;
    static final int MAX_DEPTH = 100;
    static final int MAX_TOKENS = 50_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    /** @throws RegistryError when it is no Avro schema or breaks a limit */
    static SchemaText of(String json) {
        if (json.length() > MAX_CHARS) {
            throw RegistryError.invalidSchema("longer than " + MAX_CHARS + " characters");
        }
        checkShape(json);
        try {
            Schema schema = new Schema.Parser().parse(json);
            return new SchemaText(schema, schema.toString());
        } catch (AvroRuntimeException e) {
            throw RegistryError.invalidSchema(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Avro 1.12 fails with a null pointer on a name that nothing defines.
            throw RegistryError.invalidSchema("it is no Avro schema, or uses a type that it does not define");
        }
    }

    private static void checkShape(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            int tokens = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (++tokens > MAX_TOKENS) {
                    throw RegistryError.invalidSchema("more than " + MAX_TOKENS + " JSON tokens");
                }
            }
        } catch (IOException e) {
            throw RegistryError.invalidSchema(String.valueOf(e.getMessage()));
        }
    }
}
