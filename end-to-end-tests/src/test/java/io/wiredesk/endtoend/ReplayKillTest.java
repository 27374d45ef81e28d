package io.wiredesk.endtoend;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.topic.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * A replay that is killed at random moments and started again each time leaves what one undisturbed run leaves. How much is
 * replayed can be set: {@code -Dreplay.articles=20000 -Dreplay.kills=5 -Dreplay.seed=1}.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ReplayKillTest {

    private static final int ARTICLES = Integer.getInteger("replay.articles", 6_000);
    private static final int KILLS = Integer.getInteger("replay.kills", 3);
    private static final long SEED = Long.getLong("replay.seed", 20261016L);
    private static final int PARTITIONS = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Path directory;
    private Desktop desktop;

    @BeforeAll
    void start(@TempDir Path temporary) {
        directory = temporary;
        desktop = Desktop.open(directory, PARTITIONS);
        desktop.createLane("undisturbed");
        desktop.createLane("disturbed");
    }

    @AfterAll
    void stop() {
        desktop.close();
    }

    /** What a reader sees of a record. */
    private record Seen(String key, String value) {}

    @Test
    void killedAnywhereItLeavesWhatAnUndisturbedRunLeaves() throws Exception {
        // Given
        Path archive = archive();
        Random random = new Random(SEED);
        assertThat(run("undisturbed", archive).waitFor())
                .as(said("undisturbed"))
                .isZero();
        Map<String, List<Seen>> expected = bySource("undisturbed");

        // When
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = run("disturbed", archive);
            awaitRecords(process, "disturbed", (long) ((i + random.nextDouble()) * ARTICLES / KILLS));
            boolean ended = process.waitFor(random.nextInt(150), TimeUnit.MILLISECONDS);
            killed += ended ? 0 : 1;
            process.destroyForcibly().waitFor();
        }
        assertThat(run("disturbed", archive).waitFor()).as(said("disturbed")).isZero();
        assertThat(run("disturbed", archive).waitFor())
                .as("what is done is not done again")
                .isZero();

        // Then
        assertThat(killed).as("kills that hit a running replay, seed %d", SEED).isPositive();
        assertThat(bySource("disturbed")).as("seed %d", SEED).isEqualTo(expected);
        assertThat(expected.values().stream().mapToInt(List::size).sum()).isEqualTo(ARTICLES);
    }

    /** What the command said, when it is asked for. */
    private Supplier<String> said(String lane) {
        return () -> {
            try {
                return Files.readString(directory.resolve(lane + ".log"));
            } catch (IOException e) {
                return "nothing was said: " + e.getMessage();
            }
        };
    }

    /** Waits until so many records have been written, committed or not. */
    private void awaitRecords(Process process, String lane, long count)
            throws InterruptedException, ExecutionException {
        String topic = Topics.lane(lane, PARTITIONS).raw().name();
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            ends.put(new TopicPartition(topic, partition), OffsetSpec.latest());
        }
        Instant deadline = Instant.now().plus(PATIENCE);
        try (Admin admin = desktop.admin()) {
            while (!process.waitFor(10, TimeUnit.MILLISECONDS) && written(admin, ends) < count) {
                assertThat(Instant.now()).as("records of %s in time", lane).isBefore(deadline);
            }
        }
    }

    private static long written(Admin admin, Map<TopicPartition, OffsetSpec> ends)
            throws InterruptedException, ExecutionException {
        return admin.listOffsets(ends).all().get().values().stream()
                .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
                .sum();
    }

    private Map<String, List<Seen>> bySource(String lane) {
        return new Reader(desktop)
                .bytes(Topics.lane(lane, PARTITIONS).raw().name(), ARTICLES).stream()
                        .map(record -> new Seen(record.key(), new String(record.value(), StandardCharsets.ISO_8859_1)))
                        .collect(groupingBy(seen -> seen.key().replaceFirst("/.*", "")));
    }

    private Path archive() throws IOException {
        Random random = new Random(SEED);
        Path file = directory.resolve("news.ndjson");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String text = "The council met for the %d. time. ".formatted(i).repeat(1 + random.nextInt(120));
            lines.add("{\"url\":\"https://paper-%d.example/%d\",\"text\":\"%s\",\"publishedAt\":%d}"
                    .formatted(random.nextInt(20), i, text, 1_741_046_400L + i));
        }
        return Files.write(file, lines);
    }

    private Process run(String lane, Path archive) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.wiredesk.launcher.Wiredesk",
                        "replay",
                        "--into",
                        lane,
                        "-b",
                        desktop.bootstrapServers(),
                        "--schema-registry",
                        desktop.registryUrl(),
                        archive.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        directory.resolve(lane + ".log").toFile()))
                .start();
    }
}
