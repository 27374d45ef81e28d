package io.wiredesk.producer.export;

import java.io.Closeable;
import java.io.IOException;

/** A file that events of one schema are written to. */
interface EventFile extends Closeable {

    /** Adds an event by its Avro binary. */
    void append(byte[] binary) throws IOException;
}
