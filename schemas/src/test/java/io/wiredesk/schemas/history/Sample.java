package io.wiredesk.schemas.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;

/** Records made up from a schema alone, always the same ones. */
enum Sample {
    /** Every optional field has a value, every list two items. */
    FULL,
    /** Every optional field is null, every list empty. */
    SPARSE;

    /** 2026-10-16T18:02:00Z in milliseconds. */
    private static final long TIME = 1_792_173_720_000L;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    GenericRecord of(Schema schema) {
        GenericRecord record = new GenericData.Record(schema);
        schema.getFields().forEach(field -> record.put(field.pos(), value(field.name(), field.schema())));
        return record;
    }

    private Object value(String name, Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> of(schema);
            case UNION ->
                value(
                        name,
                        schema.getTypes().get(this == FULL ? schema.getTypes().size() - 1 : 0));
            case ARRAY -> items(value(name, schema.getElementType()));
            case MAP -> this == FULL ? Map.of(name, value(name, schema.getValueType())) : Map.of();
            case STRING -> name + " – „Łódź“ 😀";
            case INT -> name.length();
            case LONG -> TIME;
            case DOUBLE -> 0.42;
            case BOOLEAN -> this == FULL;
            case NULL -> null;
            case FLOAT, BYTES, FIXED, ENUM ->
                throw new IllegalStateException("field " + name + ": say here what a sample of " + schema + " is");
        };
    }

    private List<Object> items(Object item) {
        return this == FULL ? List.of(item, item) : List.of();
    }
}
