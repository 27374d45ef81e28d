package io.wiredesk.streams.app;

import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.Options;

/**
 * Bounds the memory outside the heap: each partition has a RocksDB of its own, and by default each of those may take 48 MB for
 * what is being written. Entries have 28 bytes, so 8 MB hold more than a commit interval ever writes.
 */
public final class SmallStores implements RocksDBConfigSetter {

    private static final long WRITE_BUFFER_BYTES = 4L * 1024 * 1024;
    private static final int WRITE_BUFFERS = 2;

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setMaxWriteBufferNumber(WRITE_BUFFERS);
    }

    @Override
    public void close(String store, Options options) {}
}
