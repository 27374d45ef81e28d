package io.wiredesk.schemas.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.Conversions;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.generic.IndexedRecord;

/**
 * The walk from Avro values to JSON nodes. Generated records hold logical types as Java types, generic ones hold the raw
 * number or bytes: both print alike.
 */
final class RecordToJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);
    private static final GenericData LOGICAL = logicalTypes();

    private RecordToJson() {}

    static ObjectNode record(IndexedRecord record) {
        List<Schema.Field> fields = record.getSchema().getFields();
        ObjectNode node = NODES.objectNode();
        fields.forEach(field -> node.set(field.name(), value(field.schema(), record.get(field.pos()))));
        return node;
    }

    private static JsonNode value(Schema schema, Object raw) {
        Schema branch = branch(schema, raw);
        Object value = logical(branch, raw);
        if (value instanceof IndexedRecord record) {
            return record(record);
        }
        if (value instanceof Collection<?> items) {
            return array(branch.getElementType(), items);
        }
        if (value instanceof Map<?, ?> entries) {
            return map(branch.getValueType(), entries);
        }
        return leaf(value);
    }

    private static ArrayNode array(Schema element, Collection<?> items) {
        ArrayNode node = NODES.arrayNode(items.size());
        items.forEach(item -> node.add(value(element, item)));
        return node;
    }

    private static ObjectNode map(Schema element, Map<?, ?> entries) {
        Map<String, Object> sorted = new TreeMap<>();
        entries.forEach((key, item) -> sorted.put(key.toString(), item));
        ObjectNode node = NODES.objectNode();
        sorted.forEach((key, item) -> node.set(key, value(element, item)));
        return node;
    }

    private static JsonNode leaf(Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof ByteBuffer buffer) {
            return NODES.binaryNode(bytes(buffer));
        }
        if (value instanceof GenericFixed fixed) {
            return NODES.binaryNode(fixed.bytes().clone());
        }
        return NODES.textNode(value.toString());
    }

    private static JsonNode number(Number number) {
        if (number instanceof Double real) {
            return NODES.numberNode(real);
        }
        if (number instanceof Float real) {
            return NODES.numberNode(real);
        }
        if (number instanceof BigDecimal decimal) {
            return NODES.numberNode(decimal);
        }
        return number instanceof Integer small ? NODES.numberNode(small) : NODES.numberNode(number.longValue());
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] copy = new byte[buffer.remaining()];
        buffer.duplicate().get(copy);
        return copy;
    }

    /** The branch of a union that holds the value; the usual one, null and one other, needs no search. */
    private static Schema branch(Schema schema, Object value) {
        if (!schema.isUnion() || value == null) {
            return schema;
        }
        List<Schema> others = schema.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .toList();
        return others.size() == 1 ? others.get(0) : schema.getTypes().get(LOGICAL.resolveUnion(schema, value));
    }

    /** The raw value of a logical type as its Java type; as it is when it has none or breaks the type's own rules. */
    private static Object logical(Schema schema, Object raw) {
        LogicalType type = schema.getLogicalType();
        if (type == null || raw == null || LOGICAL.getConversionFor(type) == null) {
            return raw;
        }
        boolean isRaw = raw instanceof Integer
                || raw instanceof Long
                || raw instanceof ByteBuffer
                || raw instanceof GenericFixed;
        try {
            return isRaw ? Conversions.convertToLogicalType(raw, schema, type, LOGICAL.getConversionFor(type)) : raw;
        } catch (RuntimeException e) {
            return raw;
        }
    }

    private static GenericData logicalTypes() {
        GenericData data = new GenericData();
        data.addLogicalTypeConversion(new TimeConversions.DateConversion());
        data.addLogicalTypeConversion(new TimeConversions.TimeMillisConversion());
        data.addLogicalTypeConversion(new TimeConversions.TimeMicrosConversion());
        data.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
        data.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
        data.addLogicalTypeConversion(new TimeConversions.TimestampNanosConversion());
        data.addLogicalTypeConversion(new TimeConversions.LocalTimestampMillisConversion());
        data.addLogicalTypeConversion(new TimeConversions.LocalTimestampMicrosConversion());
        data.addLogicalTypeConversion(new TimeConversions.LocalTimestampNanosConversion());
        data.addLogicalTypeConversion(new Conversions.DecimalConversion());
        data.addLogicalTypeConversion(new Conversions.BigDecimalConversion());
        data.addLogicalTypeConversion(new Conversions.UUIDConversion());
        return data;
    }
}
