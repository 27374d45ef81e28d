package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.Input;
import java.io.IOException;

/** Reads inputs of one kind. */
interface ArchiveReader {

    /**
     * Reads an input from a place in it to its end.
     *
     * @throws IOException when it as a whole can no longer be read
     */
    void read(Input input, Cursor from, Archive.Sink sink) throws IOException;
}
