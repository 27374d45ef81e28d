package io.wiredesk.schemas.topic;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;

/**
 * The one partitioner of article topics: of a key {@code source/id} the source alone decides. All of a publisher's articles
 * are in order in one partition, and the key still stands for one article.
 */
public final class SourcePartitioner implements Partitioner {

    /**
     * The partition of a key, by Kafka's own hash of the part before the first slash.
     *
     * @param key        {@code source/id}
     * @param partitions how many the topic has
     */
    public static int partition(String key, int partitions) {
        int slash = key.indexOf('/');
        String source = slash < 0 ? key : key.substring(0, slash);
        return Utils.toPositive(Utils.murmur2(source.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    @Override
    public int partition(String topic, Object key, byte[] keyBytes, Object value, byte[] valueBytes, Cluster cluster) {
        return partition((String) key, cluster.partitionCountForTopic(topic));
    }

    @Override
    public void configure(Map<String, ?> configs) {}

    @Override
    public void close() {}
}
