package io.wiredesk.schemas.serde;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What stands in front of each record: a zero byte and the id of its schema in four bytes, the highest first. */
public final class Framing {

    static final int BYTES = 5;

    private static final byte MAGIC = 0;

    private Framing() {}

    /** The name that a registry keeps the schemas of a topic's values under, as Confluent's serdes have it. */
    public static String subject(String topic) {
        return topic + "-value";
    }

    /** A record in framing: the id of its schema in front of its Avro binary. */
    public static byte[] framed(int id, byte[] binary) {
        return ByteBuffer.allocate(BYTES + binary.length)
                .put(header(id))
                .put(binary)
                .array();
    }

    /** The Avro binary of a record in framing. */
    public static byte[] binary(byte[] bytes) {
        return Arrays.copyOfRange(bytes, BYTES, bytes.length);
    }

    static byte[] header(int id) {
        return ByteBuffer.allocate(BYTES).put(MAGIC).putInt(id).array();
    }

    /** Whether a record's bytes begin like framing. */
    public static boolean isPresent(byte[] bytes) {
        return bytes.length >= BYTES && bytes[0] == MAGIC;
    }

    /** The id of the schema of a record in framing. */
    public static int id(byte[] bytes) {
        return ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    }
}
