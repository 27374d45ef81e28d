package io.wiredesk.schemas.serde;

import org.apache.kafka.common.errors.SerializationException;

/**
 * What a schema registry refuses or fails to do, with a message of one line that says what to do about it. It never holds a
 * password.
 */
public final class SchemaRegistryException extends SerializationException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, for those who decide what happens to the record in hand. */
    public enum Kind {
        /** No registry answered in time, or it said that it cannot for now. The record is not to blame: try it again later. */
        UNREACHABLE,
        /** The registry wants other credentials. The record is not to blame. */
        FORBIDDEN,
        /** The address is wrong, or what answers there is no schema registry. The record is not to blame. */
        MISCONFIGURED,
        /** The registry does not know the id in front of the record: the record, or the choice of registry, is to blame. */
        UNKNOWN_ID,
        /** The schema behind the record's id is none that this version can read, such as one of Protobuf. */
        UNREADABLE_SCHEMA,
        /** The registry refuses a schema that does not fit the earlier ones of its subject. */
        INCOMPATIBLE,
        /** The registry refuses a schema for another reason. */
        INVALID_SCHEMA
    }

    private final Kind kind;

    public SchemaRegistryException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public SchemaRegistryException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What went wrong, for those who decide what to do about it. */
    public Kind kind() {
        return kind;
    }

    /**
     * Whether the record itself is to blame, so that it may be put aside. When it is not, every other record would fail in the
     * same way: stop, or wait, but do not put records aside.
     */
    public boolean blamesRecord() {
        return kind == Kind.UNKNOWN_ID || kind == Kind.UNREADABLE_SCHEMA;
    }
}
