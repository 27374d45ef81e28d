package io.wiredesk.endtoend;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.archive.Archives;
import io.wiredesk.producer.archive.Cursor;
import io.wiredesk.producer.archive.TopicArchive;
import io.wiredesk.producer.export.ExportFormat;
import io.wiredesk.producer.export.TopicExport;
import io.wiredesk.producer.publish.Positions;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.producer.replay.Replay;
import io.wiredesk.producer.replay.ReplayName;
import io.wiredesk.producer.replay.ReplayOptions;
import io.wiredesk.producer.replay.Selection;
import io.wiredesk.producer.replay.Speed;
import io.wiredesk.producer.replay.Timer;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.SourcePosition;
import io.wiredesk.schemas.topic.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What a replay keeps: times, order, bytes. */
@TestInstance(Lifecycle.PER_CLASS)
class ReplayTest {

    private static final Instant FIRST = Instant.parse("2025-03-04T05:00:00Z");

    private Path directory;
    private Desktop desktop;

    @BeforeAll
    void start(@TempDir Path temporary) {
        directory = temporary;
        desktop = Desktop.open(directory, 3);
    }

    @AfterAll
    void stop() {
        desktop.close();
    }

    @Test
    void aRecordedHourAtSixtyTimesItsSpeedTakesAMinute() throws IOException {
        // Given
        Topics lane = desktop.createLane("paced");
        Path archive = lines("hour.ndjson", IntStream.rangeClosed(0, 3_600));
        FakeTimer timer = new FakeTimer();

        // When
        replay(
                lane,
                "paced",
                Archives.open(archive.toString(), SourceOptions.DEFAULTS),
                Selection.ALL,
                new Speed(Optional.of(60.0)),
                timer);

        // Then
        assertThat(timer.slept).isCloseTo(Duration.ofSeconds(60), Duration.ofMillis(10));
        List<RawArticle> articles = articles(lane, 3_601);
        assertThat(articles)
                .allSatisfy(article -> assertThat(article.getPublishedAt())
                        .isEqualTo(FIRST.plusSeconds(Long.parseLong(article.getGuid()))))
                .allSatisfy(article -> assertThat(article.getFirstSeenAt()).isEqualTo(article.getPublishedAt()));
        bySource(articles)
                .values()
                .forEach(source -> assertThat(source)
                        .extracting(article -> Integer.valueOf(article.getGuid()))
                        .isSorted());
    }

    @Test
    void onlyWhatIsSelectedIsReplayed() throws IOException {
        // Given
        Topics lane = desktop.createLane("selected");
        Path archive = lines("selected.ndjson", IntStream.range(0, 100));
        Selection selection = new Selection(
                Optional.of(FIRST.plusSeconds(10)), Optional.of(FIRST.plusSeconds(30)), Set.of("paper-1.example"));

        // When
        Replay replay = replay(
                lane,
                "selected",
                Archives.open(archive.toString(), SourceOptions.DEFAULTS),
                selection,
                Speed.MAX,
                Timer.SYSTEM);

        // Then
        assertThat(articles(lane, 4)).extracting(RawArticle::getGuid).containsExactly("11", "16", "21", "26");
        assertThat(replay.counts()).hasToString("4 published, 0 refused, 96 not selected, 0 passed over");
    }

    @Test
    void whatIsExportedIsReplayedByteForByte() throws IOException {
        // Given
        Topics original = desktop.createLane("original");
        Path archive = lines("original.ndjson", IntStream.range(0, 500));
        replay(
                original,
                "original",
                Archives.open(archive.toString(), SourceOptions.DEFAULTS),
                Selection.ALL,
                Speed.MAX,
                Timer.SYSTEM);
        TopicExport export = new TopicExport(desktop.bootstrapServers(), Map.of(), desktop.schemaRegistry());

        // When
        TopicExport.Tally tally = export.run(original.raw().name(), directory.resolve("exported"), ExportFormat.AVRO);
        Files.writeString(
                directory.resolve("exported/original.articles.raw/2025-03-04/.p0-000000000000000-1.avro.part"), "cut");
        TopicExport.Tally again = new TopicExport(desktop.bootstrapServers(), Map.of(), desktop.schemaRegistry())
                .run(original.raw().name(), directory.resolve("exported"), ExportFormat.AVRO);
        Topics copy = desktop.createLane("copy");
        replay(
                copy,
                "copy",
                Archives.open(directory.resolve("exported").toString(), SourceOptions.DEFAULTS),
                Selection.ALL,
                Speed.MAX,
                Timer.SYSTEM);

        // Then
        assertThat(tally.exported()).isEqualTo(500);
        assertThat(again.exported())
                .as("what is exported is not exported again")
                .isZero();
        assertThat(values(copy, 500)).isEqualTo(values(original, 500));
    }

    @Test
    void theRangeOfATopicIsReplayedIntoAnotherLane() throws IOException {
        // Given
        Topics from = desktop.createLane("from");
        Path archive = lines("from.ndjson", IntStream.range(0, 300));
        replay(
                from,
                "from",
                Archives.open(archive.toString(), SourceOptions.DEFAULTS),
                Selection.ALL,
                Speed.MAX,
                Timer.SYSTEM);
        Topics to = desktop.createLane("to");
        Map<String, Object> client = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, desktop.bootstrapServers());

        // When
        replay(
                to,
                "to",
                new TopicArchive(from.raw().name(), client, desktop.schemaRegistry()),
                Selection.ALL,
                Speed.MAX,
                Timer.SYSTEM);

        // Then
        assertThat(values(to, 300)).isEqualTo(values(from, 300));
    }

    /** The broker ends a transaction that is left open for a minute, and with it the replay. */
    @Test
    void noTransactionIsLeftOpenWhileAnArchiveHoldsNothingToPublish() throws IOException {
        // Given
        Topics lane = desktop.createLane("sparse");
        Archive archive =
                Archives.open(lines("sparse.ndjson", IntStream.range(0, 1)).toString(), SourceOptions.DEFAULTS);
        CompletableFuture<Void> seen = CompletableFuture.runAsync(() -> articles(lane, 1));

        // When
        replay(lane, "sparse", new Sparse(archive, seen), Selection.ALL, Speed.MAX, new WatchedTimer());

        // Then
        assertThat(seen).isCompleted();
    }

    private Replay replay(Topics lane, String name, Archive archive, Selection selection, Speed speed, Timer timer) {
        PublishOptions publish = PublishOptions.of(desktop.bootstrapServers(), lane);
        ReplayName replayName = ReplayName.of(name, List.of(archive.name()), selection);
        ReplayOptions options = new ReplayOptions(replayName, lane, selection, speed, timer, refused -> {});
        try (Transactions transactions =
                Transactions.connect(publish, desktop.schemaRegistry(), replayName.transactions())) {
            Map<String, SourcePosition> committed = Positions.read(publish, desktop.schemaRegistry(), replayName.key());
            assertThat(committed).isEmpty();
            Replay replay = new Replay(List.of(archive), options, transactions, Map.of());
            assertThat(replay.run()).isTrue();
            return replay;
        }
    }

    private Path lines(String name, IntStream seconds) throws IOException {
        Stream<String> lines = seconds.mapToObj(i -> """
                {"id": "%d", "source": "paper-%d.example", "text": "Story %d.", "publishedAt": "%s", "desk": "a", "zone": "b"}""".formatted(i, i % 5, i, FIRST.plusSeconds(i)));
        return Files.write(directory.resolve(name), lines.toList());
    }

    private List<RawArticle> articles(Topics lane, int count) {
        return new Reader(desktop)
                .events(lane.raw(), count).stream().map(ConsumerRecord::value).toList();
    }

    private static Map<String, List<RawArticle>> bySource(List<RawArticle> articles) {
        return articles.stream().collect(groupingBy(RawArticle::getSource));
    }

    /** Keys and values as text, in the order of each source. */
    private Map<String, List<String>> values(Topics lane, int count) {
        return new Reader(desktop)
                .bytes(lane.raw().name(), count).stream()
                        .map(record -> record.key() + " " + new String(record.value(), StandardCharsets.ISO_8859_1))
                        .collect(groupingBy(value -> value.substring(0, value.indexOf('/'))));
    }

    /** What another archive holds, and then nothing but what is no document, until that has been seen. */
    private record Sparse(Archive archive, Future<Void> seen) implements Archive {

        @Override
        public String name() {
            return archive.name();
        }

        @Override
        public long size() {
            return archive.size();
        }

        @Override
        public long position() {
            return archive.position();
        }

        @Override
        public void read(Cursor from, Sink sink) {
            archive.read(from, sink);
            while (!isSeen()) {
                IntStream.range(0, 100).forEach(i -> sink.passed("not-html"));
            }
        }

        private boolean isSeen() {
            try {
                seen.get(10, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                return false;
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Time that goes by when somebody looks. */
    private static final class WatchedTimer implements Timer {

        private static final Duration BETWEEN_LOOKS = Duration.ofMillis(400);

        private Duration now = Duration.ZERO;

        @Override
        public Duration now() {
            now = now.plus(BETWEEN_LOOKS);
            return now;
        }

        @Override
        public void sleep(Duration time) {}
    }

    /** Time that goes by in sleep alone. */
    private static final class FakeTimer implements Timer {

        private Duration slept = Duration.ZERO;

        @Override
        public Duration now() {
            return slept;
        }

        @Override
        public void sleep(Duration time) {
            slept = slept.plus(time);
        }
    }
}
