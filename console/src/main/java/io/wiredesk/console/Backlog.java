package io.wiredesk.console;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The last records of each partition. Not every offset holds a record: commit markers and aborted records have one too, and
 * compaction leaves gaps. So this steps back further and further until there are enough. Leaves the consumer behind the extent.
 */
final class Backlog {

    private static final Duration POLL = Duration.ofMillis(250);

    private final Consumer<byte[], byte[]> consumer;
    private final Extent extent;
    private final long count;

    Backlog(Consumer<byte[], byte[]> consumer, Extent extent, long count) {
        this.consumer = consumer;
        this.extent = extent;
        this.count = count;
    }

    List<ConsumerRecord<byte[], byte[]>> read() {
        long distance = Math.multiplyExact(2, count);
        Map<TopicPartition, Deque<ConsumerRecord<byte[], byte[]>>> found = within(distance);
        while (!isEnough(found, distance)) {
            distance *= 4;
            found = within(distance);
        }
        extent.seek(consumer, Position.END);
        return found.values().stream().flatMap(Deque::stream).toList();
    }

    private Map<TopicPartition, Deque<ConsumerRecord<byte[], byte[]>>> within(long distance) {
        Map<TopicPartition, Deque<ConsumerRecord<byte[], byte[]>>> found = new HashMap<>();
        extent.ends().keySet().forEach(partition -> found.put(partition, new ArrayDeque<>()));
        extent.seek(consumer, Position.last(distance));
        while (!extent.isRead(consumer)) {
            consumer.poll(POLL).forEach(record -> keep(record, found));
        }
        return found;
    }

    private void keep(
            ConsumerRecord<byte[], byte[]> record, Map<TopicPartition, Deque<ConsumerRecord<byte[], byte[]>>> found) {
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        Deque<ConsumerRecord<byte[], byte[]>> kept = found.get(partition);
        if (extent.holds(partition, record.offset())) {
            kept.addLast(record);
        }
        if (kept.size() > count) {
            kept.removeFirst();
        }
    }

    private boolean isEnough(Map<TopicPartition, Deque<ConsumerRecord<byte[], byte[]>>> found, long distance) {
        return found.entrySet().stream()
                .allMatch(entry -> entry.getValue().size() >= count || extent.reaches(entry.getKey(), distance));
    }
}
