package io.wiredesk.launcher.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

    /** Comparing two unions compares every branch with every other one. */
    static final int MAX_BRANCHES = 100;

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
            checkUnions(schema, Collections.newSetFromMap(new IdentityHashMap<>()));
            return new SchemaText(schema, schema.toString());
        } catch (RegistryError e) {
            throw e;
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
            while (tokens <= MAX_TOKENS && parser.nextToken() != null) {
                tokens++;
            }
            if (tokens > MAX_TOKENS) {
                throw RegistryError.invalidSchema("more than " + MAX_TOKENS + " JSON tokens");
            }
        } catch (IOException e) {
            throw RegistryError.invalidSchema(String.valueOf(e.getMessage()));
        }
    }

    private static void checkUnions(Schema schema, Set<Schema> seen) {
        if (!seen.add(schema)) {
            return;
        }
        switch (schema.getType()) {
            case RECORD -> schema.getFields().forEach(field -> checkUnions(field.schema(), seen));
            case ARRAY -> checkUnions(schema.getElementType(), seen);
            case MAP -> checkUnions(schema.getValueType(), seen);
            case UNION -> checkUnion(schema.getTypes(), seen);
            default -> {}
        }
    }

    private static void checkUnion(List<Schema> branches, Set<Schema> seen) {
        if (branches.size() > MAX_BRANCHES) {
            throw RegistryError.invalidSchema("a union of more than " + MAX_BRANCHES + " branches");
        }
        branches.forEach(branch -> checkUnions(branch, seen));
    }
}
