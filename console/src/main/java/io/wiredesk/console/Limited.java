package io.wiredesk.console;

import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Passes on so many records and no more. */
final class Limited {

    private final Consumer<List<ConsumerRecord<byte[], byte[]>>> sink;
    private long room;

    Limited(Consumer<List<ConsumerRecord<byte[], byte[]>>> sink, long room) {
        this.sink = sink;
        this.room = room;
    }

    void accept(List<ConsumerRecord<byte[], byte[]>> batch) {
        int size = (int) Math.min(room, batch.size());
        if (size > 0) {
            room -= size;
            sink.accept(batch.subList(0, size));
        }
    }

    boolean isFull() {
        return room == 0;
    }
}
