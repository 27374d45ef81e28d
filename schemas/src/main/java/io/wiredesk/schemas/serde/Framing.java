package io.wiredesk.schemas.serde;

import java.nio.ByteBuffer;

/** What stands in front of each record: a zero byte and the id of its schema in four bytes, the highest first. */
final class Framing {

    static final int BYTES = 5;

    private static final byte MAGIC = 0;

    private Framing() {}

    static byte[] header(int id) {
        return ByteBuffer.allocate(BYTES).put(MAGIC).putInt(id).array();
    }

    static boolean isPresent(byte[] bytes) {
        return bytes.length >= BYTES && bytes[0] == MAGIC;
    }

    static int id(byte[] bytes) {
        return ByteBuffer.wrap(bytes, 1, Integer.BYTES).getInt();
    }
}
