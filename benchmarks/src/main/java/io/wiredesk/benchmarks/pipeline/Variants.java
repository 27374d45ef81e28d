package io.wiredesk.benchmarks.pipeline;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.streams.app.StreamsProperties;
import io.wiredesk.streams.app.StreamsService;
import io.wiredesk.streams.app.StreamsSettings;
import io.wiredesk.streams.topology.ArticleMeters;
import io.wiredesk.streams.topology.Desk;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;

/** The topologies that are measured, all with one stream thread and otherwise as they are shipped. */
final class Variants {

    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(9);

    private final LocalCluster cluster;

    Variants(LocalCluster cluster) {
        this.cluster = cluster;
    }

    /** The product's topology, started as the product starts it. */
    Variant topology(Desk desk) {
        return new Variant() {
            @Override
            public String name() {
                return "topology, exactly once, 1 stream thread";
            }

            @Override
            public Running start(String applicationId) {
                StreamsService service = StreamsService.start(
                        settings(applicationId), desk, cluster.registry(), new SimpleMeterRegistry());
                return new RunningService(service);
            }
        };
    }

    /** Another topology with the product's settings. */
    Variant passThrough(Topology topology) {
        return new Variant() {
            @Override
            public String name() {
                return "pass-through, same topics and settings";
            }

            @Override
            public Running start(String applicationId) {
                MeterRegistry meters = new SimpleMeterRegistry();
                KafkaStreams streams = new KafkaStreams(
                        topology, StreamsProperties.of(settings(applicationId), new ArticleMeters(meters)));
                streams.start();
                return new RunningStreams(streams);
            }
        };
    }

    StreamsSettings settings(String applicationId) {
        Map<String, String> options = Map.of(
                "bootstrap-server", cluster.bootstrapServers(),
                "schema-registry", cluster.registryUrl().toString(),
                "partitions", String.valueOf(cluster.topics().partitions()),
                "replication-factor", "1",
                "application-id", applicationId,
                "state-dir", cluster.streamsDirectory().toString());
        return StreamsSettings.read(options::get, Map.of());
    }

    private record RunningService(StreamsService service) implements Variant.Running {

        @Override
        public boolean isReady() {
            return service.isReady();
        }

        @Override
        public boolean isLive() {
            return service.isLive();
        }

        @Override
        public void close() {
            service.close();
        }
    }

    private record RunningStreams(KafkaStreams streams) implements Variant.Running {

        @Override
        public boolean isReady() {
            return streams.state() == KafkaStreams.State.RUNNING;
        }

        @Override
        public boolean isLive() {
            return isReady()
                    || streams.state().isRunningOrRebalancing()
                    || streams.state() == KafkaStreams.State.CREATED;
        }

        @Override
        public void close() {
            streams.close(CloseOptions.timeout(CLOSE_WITHIN)
                    .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        }
    }
}
