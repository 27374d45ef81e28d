package io.wiredesk.launcher.registry;

import java.util.List;
import java.util.function.Consumer;

/** Where the registry's changes are kept, in order. Its state is what replaying them gives. Used by one thread at a time. */
interface SchemaLog extends AutoCloseable {

    /**
     * A change.
     *
     * @param key   what it is about, as JSON; a later change with the same key replaces it
     * @param value the new state, as JSON; null when there is none any more
     */
    record Entry(String key, String value) {}

    /**
     * Hands over every change that was ever kept and returns when there are no more.
     *
     * @param reader receives these and, later, every appended change
     */
    void open(Consumer<Entry> reader);

    /**
     * Keeps changes, all or none. Returns when they are safe and the reader has received them.
     *
     * @throws RegistryError when they could not be kept
     */
    void append(List<Entry> changes);

    @Override
    void close();
}
