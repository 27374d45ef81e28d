package io.wiredesk.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcePartitionerTest {

    @Test
    void allArticlesOfASourceShareAPartition() {
        // When
        List<Integer> partitions = IntStream.range(0, 500)
                .mapToObj(article -> SourcePartitioner.partition("example.org/" + article + "/part", 12))
                .distinct()
                .toList();

        // Then
        assertThat(partitions).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "köln.example", "", "a b"})
    void thePartitionIsTheOneThatKafkaGivesTheSource(String source) {
        // Given
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);

        // Then
        for (int partitions = 1; partitions <= 12; partitions++) {
            int kafkas = BuiltInPartitioner.partitionForKey(bytes, partitions);
            assertThat(SourcePartitioner.partition(source + "/4k2m", partitions))
                    .isEqualTo(kafkas);
            assertThat(SourcePartitioner.partition(source, partitions))
                    .as("a key without a slash")
                    .isEqualTo(kafkas);
        }
    }

    @Test
    void sourcesSpreadOverThePartitions() {
        // Given
        int partitions = 6;
        int sources = 6_000;

        // When
        Map<Integer, Long> counts = IntStream.range(0, sources)
                .mapToObj(source -> SourcePartitioner.partition("publisher-" + source + ".example/x", partitions))
                .collect(Collectors.groupingBy(partition -> partition, Collectors.counting()));

        // Then
        assertThat(counts).hasSize(partitions);
        assertThat(counts.values()).allMatch(count -> count > 800 && count < 1_200, "a fifth around 1,000");
    }

    @Test
    void theProducersPartitionerAgrees() {
        // Given
        Node node = new Node(1, "localhost", 1);
        Node[] nodes = {node};
        List<PartitionInfo> partitions = IntStream.range(0, 5)
                .mapToObj(index -> new PartitionInfo("articles.raw", index, node, nodes, nodes))
                .toList();
        Cluster cluster = new Cluster("c", List.of(node), partitions, Set.of(), Set.of());

        // When
        try (SourcePartitioner partitioner = new SourcePartitioner()) {
            int partition = partitioner.partition("articles.raw", "example.org/1", null, null, null, cluster);

            // Then
            assertThat(partition).isEqualTo(SourcePartitioner.partition("example.org/2", 5));
        }
    }
}
