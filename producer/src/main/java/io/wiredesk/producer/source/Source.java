package io.wiredesk.producer.source;

import java.util.function.Consumer;

/** Where articles come from. It can be read once, by one thread, in an order that does not change between runs. */
public interface Source {

    /**
     * Reads the source to its end. Memory stays bounded by the largest single document, whatever the size of the source.
     *
     * @param sink takes each document's outcome, in order, on the calling thread
     * @throws SourceException when the source as a whole can no longer be read
     */
    void forEach(Consumer<? super Intake> sink);
}
