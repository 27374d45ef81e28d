package io.wiredesk.launcher.registry;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;

/** What a request asks: its subject, version and body, read within limits. */
final class Question {

    private static final int MAX_DEPTH = 20;
    private static final JsonMapper JSON = mapper();

    private final Context context;

    Question(Context context) {
        this.context = context;
    }

    private static JsonMapper mapper() {
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build();
        return new JsonMapper(
                JsonFactory.builder().streamReadConstraints(limits).build());
    }

    String subject() {
        return context.pathParam("subject");
    }

    String version() {
        return context.pathParam("version");
    }

    int id() {
        String text = context.pathParam("id");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw RegistryError.badRequest("'" + text + "' is not a schema id.");
        }
    }

    boolean flag(String name) {
        return Boolean.parseBoolean(context.queryParam(name));
    }

    /** A parameter's value; empty when it is not given. */
    String parameter(String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value;
    }

    JsonNode body() {
        try {
            JsonNode body = JSON.readTree(context.bodyAsBytes());
            if (body.isObject()) {
                return body;
            }
        } catch (IOException e) {
            throw RegistryError.badRequest("The request is not JSON.");
        }
        throw RegistryError.badRequest("The request is not a JSON object.");
    }

    /** The schema in the body; only Avro, and only schemas that stand alone. */
    SchemaText schema() {
        JsonNode body = body();
        String type = body.path("schemaType").asText("AVRO");
        if (!type.isEmpty() && !type.equals("AVRO") && !type.equals("null")) {
            throw RegistryError.invalidSchema("type " + type + " is not supported, only AVRO is");
        }
        if (!body.path("references").isEmpty()) {
            throw RegistryError.invalidSchema(
                    "references to other schemas are not supported, put them into the schema");
        }
        if (!body.path("schema").isTextual()) {
            throw RegistryError.invalidSchema("the field 'schema' is missing or is not a string");
        }
        return SchemaText.of(body.path("schema").textValue());
    }
}
