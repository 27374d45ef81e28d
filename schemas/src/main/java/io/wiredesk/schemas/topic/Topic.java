package io.wiredesk.schemas.topic;

import io.wiredesk.schemas.serde.AvroSerde;
import io.wiredesk.schemas.serde.Framing;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * A topic as a typed value: what it is called, what its records are, how it is laid out. Keys are strings.
 *
 * @param name       the topic's name on the broker
 * @param value      class of the values
 * @param keying     what the keys are, and so what decides the partition
 * @param partitions how many partitions it is created with
 * @param config     the topic's own settings, by their names in Kafka
 */
public record Topic<V extends SpecificRecord>(
        String name, Class<V> value, Keying keying, int partitions, Map<String, String> config) {

    /** What a topic's keys are. */
    public enum Keying {
        /** {@code source/id}; the source alone decides the partition, so a publisher's articles stay in order. */
        ARTICLE,
        /** The name of an entity; the whole key decides the partition. */
        ENTITY,
        /** The name of a source or of a position; the whole key decides the partition. */
        SOURCE
    }

    /** How keys are written and read. */
    public Serde<String> keySerde() {
        return Serdes.String();
    }

    /** How values are written and read: as Avro in Confluent framing. */
    public Serde<V> valueSerde(SchemaRegistry registry) {
        return new AvroSerde<>(value, registry);
    }

    /**
     * Registers the schema of the values, as the serde would with the first of them.
     *
     * @throws io.wiredesk.schemas.serde.SchemaRegistryException when the registry cannot be reached or refuses the schema
     */
    public void register(SchemaRegistry registry) {
        register(registry, SpecificData.get().getSchema(value));
    }

    /**
     * Registers a schema that values were written with.
     *
     * @return its id
     * @throws io.wiredesk.schemas.serde.SchemaRegistryException when the registry cannot be reached or refuses the schema
     */
    public int register(SchemaRegistry registry, Schema written) {
        return registry.register(Framing.subject(name), written);
    }
}
