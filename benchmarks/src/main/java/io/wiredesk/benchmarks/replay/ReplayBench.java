package io.wiredesk.benchmarks.replay;

import io.wiredesk.benchmarks.measure.Machine;
import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.launcher.embedded.LocalStackOptions;
import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.archive.Archives;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.producer.replay.Replay;
import io.wiredesk.producer.replay.ReplayName;
import io.wiredesk.producer.replay.ReplayOptions;
import io.wiredesk.producer.replay.Selection;
import io.wiredesk.producer.replay.Speed;
import io.wiredesk.producer.replay.Timer;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.topic.Topics;
import io.wiredesk.streams.app.TopicSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/**
 * Replays a file of NDJSON as fast as possible into a broker in this process, beside a bare producer that only sends the records
 * that came of it, from memory, with the same batches and compression and without transactions.
 */
public final class ReplayBench {

    /**
     * What is measured.
     *
     * @param articles    in the file
     * @param characters  of an article's text, on average
     * @param repetitions measured runs of each, behind one that warms up
     */
    public record Options(int articles, int characters, int repetitions) {}

    private final Options options;
    private final Consumer<String> progress;

    public ReplayBench(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    public Report run() {
        Path file = temporaryFile();
        try (LocalCluster cluster = LocalCluster.start(LocalStackOptions.temporary())) {
            progress.accept("writing " + options.articles() + " articles");
            new SampleLines().write(file, options.articles(), options.characters());
            return measured(file, cluster);
        } finally {
            delete(file);
        }
    }

    private Report measured(Path file, LocalCluster cluster) {
        Topics warm = lane(cluster, "warm-up");
        replay(file, cluster, warm, new Stretch());
        Records records = Records.read(cluster, warm);
        records.sendTo(cluster, lane(cluster, "warm-up-bare"), new Stretch());
        boolean right = records.count() == options.articles();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 1; i <= options.repetitions(); i++) {
            progress.accept("repetition " + i);
            Topics bare = lane(cluster, "bare-" + i);
            Topics replayed = lane(cluster, "replay-" + i);
            Pair pair = new Pair(new Stretch(), new Stretch());
            List<Runnable> turns = List.of(
                    () -> records.sendTo(cluster, bare, pair.bare()),
                    () -> replay(file, cluster, replayed, pair.replay()));
            // The first of two finds another machine than the second: so they take turns at that, too.
            turns.get(i % 2).run();
            turns.get(1 - i % 2).run();
            pairs.add(pair);
            right &= Records.read(cluster, replayed).count() == options.articles();
        }
        return new ReplayReport(Machine.here(), options.articles(), records.bytes(), pairs, right);
    }

    private static Topics lane(LocalCluster cluster, String name) {
        Topics topics = Topics.lane(name, cluster.topics().partitions());
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrapServers()))) {
            new TopicSetup(topics, 1).createMissing(admin);
        }
        return topics;
    }

    private static void replay(Path file, LocalCluster cluster, Topics topics, Stretch stretch) {
        PublishOptions publish = PublishOptions.of(cluster.bootstrapServers(), topics);
        ReplayName name = ReplayName.of(topics.raw().name(), List.of(file.toString()), Selection.ALL);
        ReplayOptions options = new ReplayOptions(name, topics, Selection.ALL, Speed.MAX, Timer.SYSTEM, refused -> {});
        List<Archive> archives = List.of(Archives.open(file.toString(), SourceOptions.DEFAULTS));
        try (Transactions transactions = Transactions.connect(publish, cluster.registry(), name.transactions())) {
            stretch.measure(() -> new Replay(archives, options, transactions, Map.of()).run());
        }
    }

    private static Path temporaryFile() {
        try {
            return Files.createTempFile("wiredesk-replay", ".ndjson");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
