package io.wiredesk.schemas.serde;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/**
 * A registry for tests and for programs in which producer and consumer live in one process. Ids count from 1; it takes every
 * schema and forgets all with the process. Safe for use by several threads.
 */
public final class InMemorySchemaRegistry implements SchemaRegistry {

    private final List<Schema> schemas = new ArrayList<>();
    private final Map<String, Integer> idsByText = new HashMap<>();

    @Override
    public synchronized int register(String subject, Schema schema) {
        return idsByText.computeIfAbsent(schema.toString(), text -> {
            schemas.add(schema);
            return schemas.size();
        });
    }

    @Override
    public synchronized Schema byId(int id) {
        if (id < 1 || id > schemas.size()) {
            throw new SchemaRegistryException(
                    SchemaRegistryException.Kind.UNKNOWN_ID,
                    "the schema registry in memory knows no schema with id " + id);
        }
        return schemas.get(id - 1);
    }
}
