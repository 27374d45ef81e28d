package io.wiredesk.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiredesk.schemas.json.EventJson;
import io.wiredesk.schemas.serde.AnyRecordDeserializer;
import io.wiredesk.schemas.serde.SchemaRegistry;
import io.wiredesk.schemas.serde.SchemaRegistryException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Records as lines of JSON. An event in Confluent framing becomes its fields, as its writer's schema has them, so that events of
 * older and newer versions print alike. Any other record becomes an object with its place, key and headers, and its value as the
 * most readable thing that it is: JSON, text, or base 64 of the bytes.
 */
final class RecordLines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnyRecordDeserializer events;

    RecordLines(SchemaRegistry registry) {
        this.events = new AnyRecordDeserializer(registry);
    }

    /** @throws SchemaRegistryException when the registry does not answer */
    String line(ConsumerRecord<byte[], byte[]> record) {
        return event(record)
                .map(EventJson::toLine)
                .orElseGet(() -> envelope(record).toString());
    }

    private Optional<GenericRecord> event(ConsumerRecord<byte[], byte[]> record) {
        try {
            return Optional.ofNullable(events.deserialize(record.topic(), record.value()));
        } catch (SchemaRegistryException e) {
            return noEvent(e);
        } catch (SerializationException e) {
            return Optional.empty();
        }
    }

    /** A record that no schema fits is shown as the bytes it is; a registry that does not answer is not the record's fault. */
    private static Optional<GenericRecord> noEvent(SchemaRegistryException e) {
        if (e.blamesRecord()) {
            return Optional.empty();
        }
        throw e;
    }

    private static ObjectNode envelope(ConsumerRecord<byte[], byte[]> record) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("topic", record.topic())
                .put("partition", record.partition())
                .put("offset", record.offset());
        put(node, "key", record.key());
        ObjectNode headers = JsonNodeFactory.instance.objectNode();
        record.headers().forEach(header -> put(headers, header.key(), header.value()));
        if (!headers.isEmpty()) {
            node.set("headers", headers);
        }
        json(record.value())
                .ifPresentOrElse(value -> node.set("value", value), () -> put(node, "value", record.value()));
        return node;
    }

    private static void put(ObjectNode node, String name, byte[] bytes) {
        if (bytes == null) {
            node.putNull(name);
        } else {
            text(bytes).ifPresentOrElse(text -> node.put(name, text), () -> node.put(name + "Base64", bytes));
        }
    }

    /** The value as JSON when it is an object or an array; a bare word or number is better shown as the text it is. */
    private static Optional<JsonNode> json(byte[] bytes) {
        if (bytes == null || bytes.length == 0 || (bytes[0] != '{' && bytes[0] != '[')) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(bytes));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory failed", e);
        }
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
