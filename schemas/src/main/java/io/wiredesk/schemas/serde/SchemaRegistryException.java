package io.wiredesk.schemas.serde;

import org.apache.kafka.common.errors.SerializationException;

/** A schema registry that cannot be reached, does not know an id, or refuses a schema. */
public final class SchemaRegistryException extends SerializationException {

    private static final long serialVersionUID = 1L;

    public SchemaRegistryException(String message) {
        super(message);
    }

    public SchemaRegistryException(String message, Throwable cause) {
        super(message, cause);
    }
}
