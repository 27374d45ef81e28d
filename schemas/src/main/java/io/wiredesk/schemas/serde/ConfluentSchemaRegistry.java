package io.wiredesk.schemas.serde;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.wiredesk.schemas.serde.SchemaRegistryException.Kind;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;

/**
 * A schema registry with Confluent's REST interface: the one in the launcher, Apicurio under {@code /apis/ccompat/v7}, or
 * Confluent's own. Ids and schemas are asked for once and kept. Temporary failures are tried again within the patience of the
 * options. Credentials may stand in the address ({@code http://user:password@host:8081}); no message ever shows them. Safe for
 * use by several threads.
 */
public final class ConfluentSchemaRegistry implements SchemaRegistry {

    private record Registration(String subject, Schema schema) {}

    private final RegistryHttp http;
    private final Map<Registration, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    /** @throws SchemaRegistryException when the address is no HTTP address */
    public ConfluentSchemaRegistry(URI address) {
        this(List.of(RegistryAddress.of(address)), RegistryClientOptions.standard());
    }

    /**
     * @param addresses one address, or several of one registry with commas between them
     * @throws SchemaRegistryException when one is no HTTP address
     */
    public ConfluentSchemaRegistry(String addresses, RegistryClientOptions options) {
        this(RegistryAddress.parse(addresses), options);
    }

    private ConfluentSchemaRegistry(List<RegistryAddress> addresses, RegistryClientOptions options) {
        this.http = new RegistryHttp(
                options.user() == null
                        ? addresses
                        : addresses.stream()
                                .map(address -> address.withCredentials(options.user(), options.password()))
                                .toList(),
                options);
    }

    @Override
    public int register(String subject, Schema schema) {
        Registration wanted = new Registration(subject, schema);
        Integer known = ids.get(wanted);
        if (known != null) {
            return known;
        }
        int id = askForId(subject, schema);
        ids.put(wanted, id);
        return id;
    }

    @Override
    public Schema byId(int id) {
        Schema known = schemas.get(id);
        if (known != null) {
            return known;
        }
        Schema schema = askForSchema(id);
        schemas.put(id, schema);
        return schema;
    }

    private int askForId(String subject, Schema schema) {
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("schema", schema.toString())
                .toString();
        RegistryReply reply = http.post(body, "subjects", subject, "versions");
        if (reply.isOk() && reply.body().path("id").isInt()) {
            return reply.body().path("id").intValue();
        }
        if (!reply.isRefusal() || reply.status() == 401 || reply.status() == 403) {
            throw reply.unexpected();
        }
        throw refusedSchema(subject, reply);
    }

    private static SchemaRegistryException refusedSchema(String subject, RegistryReply reply) {
        boolean incompatible = reply.status() == 409;
        return new SchemaRegistryException(
                incompatible ? Kind.INCOMPATIBLE : Kind.INVALID_SCHEMA,
                "the schema registry at " + reply.address() + " refuses the schema of subject " + subject
                        + (incompatible ? ", it does not fit the earlier ones: " : ": ")
                        + reply.message());
    }

    private Schema askForSchema(int id) {
        RegistryReply reply = http.get("schemas", "ids", String.valueOf(id));
        if (reply.isOk() && reply.body().path("schema").isTextual()) {
            return parse(id, reply);
        }
        if (reply.status() == 404 && reply.isRefusal()) {
            throw new SchemaRegistryException(
                    Kind.UNKNOWN_ID, "the schema registry at " + reply.address() + " knows no schema with id " + id);
        }
        throw reply.unexpected();
    }

    private static Schema parse(int id, RegistryReply reply) {
        String type = reply.body().path("schemaType").asText("AVRO");
        if (!type.equals("AVRO") || !reply.body().path("references").isEmpty()) {
            throw unreadable(
                    id, reply, type.equals("AVRO") ? "it refers to other schemas" : "its type is " + type, null);
        }
        try {
            return new Schema.Parser(NameValidator.NO_VALIDATION)
                    .setValidateDefaults(false)
                    .parse(reply.body().path("schema").textValue());
        } catch (RuntimeException e) {
            // Not only Avro's own: it fails with a null pointer on a name that nothing defines.
            throw unreadable(id, reply, OneLine.of(e.getMessage()), e);
        }
    }

    private static SchemaRegistryException unreadable(int id, RegistryReply reply, String why, Throwable cause) {
        return new SchemaRegistryException(
                Kind.UNREADABLE_SCHEMA,
                "the schema with id " + id + " of the registry at " + reply.address() + " cannot be used: "
                        + OneLine.of(why),
                cause);
    }
}
