package io.wiredesk.schemas.serde;

import org.apache.avro.Schema;

/** Gives schemas the ids that travel in front of each record. Implementations are safe for use by several threads. */
public interface SchemaRegistry {

    /**
     * Registers a schema, or finds it when it is registered already.
     *
     * @param subject the topic's name with {@code -value} behind it
     * @return the id of the schema
     * @throws SchemaRegistryException when the registry cannot be reached or refuses the schema; its message says which and what
     *     to do
     */
    int register(String subject, Schema schema);

    /**
     * The schema with an id.
     *
     * @throws SchemaRegistryException when the registry cannot be reached or does not know the id
     */
    Schema byId(int id);
}
