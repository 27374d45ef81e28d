package io.wiredesk.stages.clean.memory;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps the memories of the sources that came last on the heap: of {@value #MAX_SOURCES} at most, some 20 KB each. For use by one thread. */
public final class RecentPublishers implements PublisherMemory {

    static final int MAX_SOURCES = 5_000;

    private final Map<String, byte[]> memories = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MAX_SOURCES;
        }
    };

    @Override
    public SourceMemory of(String source) {
        byte[] bytes = memories.get(source);
        return bytes == null ? SourceMemory.empty() : SourceMemory.read(bytes);
    }

    @Override
    public void keep(String source, SourceMemory memory) {
        memories.put(source, memory.toBytes());
    }
}
