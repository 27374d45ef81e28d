package io.wiredesk.launcher.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiredesk.schemas.compatibility.CompatibilityLevel;
import java.util.List;

/** The registry's answers as JSON. */
final class Reply {

    private static final JsonMapper JSON = new JsonMapper();

    private Reply() {}

    static ObjectNode error(int code, String message) {
        return JSON.createObjectNode().put("error_code", code).put("message", message);
    }

    static ObjectNode id(int id) {
        return JSON.createObjectNode().put("id", id);
    }

    static ObjectNode version(SchemaVersion version) {
        return JSON.createObjectNode()
                .put("subject", version.subject())
                .put("version", version.version())
                .put("id", version.id())
                .put("schema", version.schema());
    }

    static ObjectNode schema(String schema) {
        return JSON.createObjectNode().put("schema", schema);
    }

    static ObjectNode subjectVersion(SchemaVersion version) {
        return JSON.createObjectNode().put("subject", version.subject()).put("version", version.version());
    }

    /** The level that counts, as questions are answered. */
    static ObjectNode level(CompatibilityLevel level) {
        return JSON.createObjectNode().put("compatibilityLevel", level.name());
    }

    /** The level that was set, as changes are answered. */
    static ObjectNode newLevel(CompatibilityLevel level) {
        return JSON.createObjectNode().put("compatibility", level.name());
    }

    static ObjectNode compatible(List<String> problems, boolean verbose) {
        ObjectNode reply = JSON.createObjectNode().put("is_compatible", problems.isEmpty());
        if (verbose) {
            problems.forEach(reply.putArray("messages")::add);
        }
        return reply;
    }

    static ObjectNode mode() {
        return JSON.createObjectNode().put("mode", "READWRITE");
    }

    static ArrayNode names(List<String> names) {
        ArrayNode reply = JSON.createArrayNode();
        names.forEach(reply::add);
        return reply;
    }

    static ArrayNode numbers(List<SchemaVersion> versions) {
        ArrayNode reply = JSON.createArrayNode();
        versions.forEach(version -> reply.add(version.version()));
        return reply;
    }

    static ArrayNode all(List<? extends JsonNode> nodes) {
        return JSON.createArrayNode().addAll(nodes);
    }
}
