package io.wiredesk.launcher.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A log that lasts as long as its process. */
final class MemorySchemaLog implements SchemaLog {

    private final List<Entry> entries = new ArrayList<>();
    private Consumer<Entry> reader;

    @Override
    public void open(Consumer<Entry> changes) {
        reader = changes;
        entries.forEach(changes);
    }

    @Override
    public void append(List<Entry> changes) {
        entries.addAll(changes);
        changes.forEach(reader);
    }

    @Override
    public void close() {}
}
