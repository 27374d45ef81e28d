package io.wiredesk.console;

import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * What each partition of a topic held at one moment.
 *
 * @param firsts the first offset of each partition
 * @param ends   the offset behind the last committed record of each partition
 */
record Extent(Map<TopicPartition, Long> firsts, Map<TopicPartition, Long> ends) {

    static Extent of(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        return new Extent(consumer.beginningOffsets(partitions), consumer.endOffsets(partitions));
    }

    void seek(Consumer<?, ?> consumer, Position position) {
        ends.forEach((partition, end) -> consumer.seek(partition, position.in(firsts.get(partition), end)));
    }

    boolean isRead(Consumer<?, ?> consumer) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    boolean holds(TopicPartition partition, long offset) {
        return offset < ends.get(partition);
    }

    /** Whether so many offsets before the end are all that there are. */
    boolean reaches(TopicPartition partition, long distance) {
        return ends.get(partition) - distance <= firsts.get(partition);
    }
}
