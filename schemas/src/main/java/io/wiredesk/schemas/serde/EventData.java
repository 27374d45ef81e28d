package io.wiredesk.schemas.serde;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * Avro's model of one event and the records within it. Avro since 1.12.2 loads classes by the names in a schema only when the
 * whole process was told to trust them. This model knows the few classes that it needs beforehand, loads no other, and
 * changes nothing for the rest of the process. Safe for use by several threads.
 */
final class EventData extends SpecificData {

    private final Map<String, Class<?>> classes = new HashMap<>();

    EventData(Class<? extends SpecificRecord> type) {
        super(type.getClassLoader());
        addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
        collect(SpecificData.get().getSchema(type), type.getClassLoader());
    }

    @Override
    public Class<?> getClass(Schema schema) {
        return schema.getType() == Schema.Type.RECORD ? classes.get(schema.getFullName()) : super.getClass(schema);
    }

    private void collect(Schema schema, ClassLoader loader) {
        switch (schema.getType()) {
            case RECORD -> collectRecord(schema, loader);
            case ARRAY -> collect(schema.getElementType(), loader);
            case MAP -> collect(schema.getValueType(), loader);
            case UNION -> schema.getTypes().forEach(branch -> collect(branch, loader));
            default -> {}
        }
    }

    private void collectRecord(Schema schema, ClassLoader loader) {
        if (classes.containsKey(schema.getFullName())) {
            return;
        }
        classes.put(schema.getFullName(), load(schema.getFullName(), loader));
        schema.getFields().forEach(field -> collect(field.schema(), loader));
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the event class " + name + " is missing", e);
        }
    }
}
