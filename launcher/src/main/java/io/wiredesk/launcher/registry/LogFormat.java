package io.wiredesk.launcher.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiredesk.schemas.compatibility.CompatibilityLevel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The records of {@code _schemas} in the layout of Confluent's registry: JSON keys that begin with their kind, JSON values. So
 * either registry can take over the other's topic. Kinds that mean nothing here are passed over.
 */
final class LogFormat {

    private static final Logger LOG = LoggerFactory.getLogger(LogFormat.class);
    private static final JsonMapper JSON = new JsonMapper();

    private LogFormat() {}

    static SchemaLog.Entry version(SchemaVersion version) {
        ObjectNode value = JSON.createObjectNode()
                .put("subject", version.subject())
                .put("version", version.version())
                .put("id", version.id())
                .put("schema", version.schema())
                .put("deleted", version.deleted());
        return new SchemaLog.Entry(versionKey(version), value.toString());
    }

    /** The version is gone for good. */
    static SchemaLog.Entry noVersion(SchemaVersion version) {
        return new SchemaLog.Entry(versionKey(version), null);
    }

    private static String versionKey(SchemaVersion version) {
        return JSON.createObjectNode()
                .put("keytype", "SCHEMA")
                .put("subject", version.subject())
                .put("version", version.version())
                .put("magic", 1)
                .toString();
    }

    /**
     * @param subject null for the level of all subjects that have none of their own
     * @param level   null to take it back
     */
    static SchemaLog.Entry level(String subject, CompatibilityLevel level) {
        ObjectNode key = JSON.createObjectNode()
                .put("keytype", "CONFIG")
                .put("subject", subject)
                .put("magic", 0);
        ObjectNode value = JSON.createObjectNode().put("compatibilityLevel", level == null ? null : level.name());
        return new SchemaLog.Entry(key.toString(), level == null ? null : value.toString());
    }

    /**
     * The highest id ever given. Versions that are gone for good leave no trace of theirs, and an id must never come back with
     * another schema. Confluent's registry skips records of this kind whatever they hold.
     */
    static SchemaLog.Entry highestId(int id) {
        return new SchemaLog.Entry(
                "{\"keytype\":\"NOOP\",\"magic\":0}",
                JSON.createObjectNode().put("highestId", id).toString());
    }

    /** Applies a change to the catalog. */
    static void apply(SchemaLog.Entry change, Catalog catalog) {
        JsonNode key = read(change.key());
        JsonNode value = change.value() == null ? MissingNode.getInstance() : read(change.value());
        switch (key.path("keytype").asText()) {
            case "SCHEMA" -> applyVersion(key, value, catalog);
            case "CONFIG" -> applyLevel(key, value, catalog);
            case "DELETE_SUBJECT" ->
                catalog.deleteUpTo(
                        key.path("subject").asText(), value.path("version").asInt());
            case "NOOP" -> catalog.usedId(value.path("highestId").asInt());
            default ->
                LOG.debug(
                        "passed over a registry record of kind '{}'",
                        key.path("keytype").asText());
        }
    }

    private static void applyVersion(JsonNode key, JsonNode value, Catalog catalog) {
        String subject = key.path("subject").asText();
        int version = key.path("version").asInt();
        if (value.isMissingNode()) {
            catalog.remove(subject, version);
        } else {
            catalog.put(new SchemaVersion(
                    subject,
                    version,
                    value.path("id").asInt(),
                    value.path("schema").asText(),
                    value.path("deleted").asBoolean()));
        }
    }

    private static void applyLevel(JsonNode key, JsonNode value, Catalog catalog) {
        String subject = key.path("subject").textValue();
        CompatibilityLevel level = CompatibilityLevel.named(
                        value.path("compatibilityLevel").asText())
                .orElse(null);
        catalog.level(subject, level);
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            LOG.warn("passed over a registry record that is not JSON");
            return MissingNode.getInstance();
        }
    }
}
