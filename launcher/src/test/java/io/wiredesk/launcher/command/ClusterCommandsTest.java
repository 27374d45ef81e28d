package io.wiredesk.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.wiredesk.launcher.embedded.LocalCluster;
import io.wiredesk.launcher.embedded.LocalStackOptions;
import io.wiredesk.launcher.embedded.Ports;
import io.wiredesk.stages.Outcome;
import io.wiredesk.streams.app.StreamsService;
import io.wiredesk.streams.app.StreamsSettings;
import io.wiredesk.streams.topology.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publish and tail against a broker and a registry; there is no topology beside them. */
class ClusterCommandsTest {

    private static LocalCluster cluster;
    private static Map<String, String> environment;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() {
        cluster = LocalCluster.start(LocalStackOptions.temporary());
        environment = Map.of(
                "WIREDESK_BOOTSTRAP_SERVER", cluster.bootstrapServers(),
                "WIREDESK_SCHEMA_REGISTRY", cluster.registryUrl().toString());
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @Test
    void tailDecodesWhatPublishDelivered() throws IOException {
        // Given
        Path file = Files.write(directory.resolve("two.ndjson"), List.of(line("a"), "{\"broken", line("b")));

        // When
        Run publish = Run.with(environment, "publish", file.toString());
        Run tail = Run.with(environment, "tail", "articles.raw", "-o", "beginning", "-e");

        // Then
        assertThat(publish.exitCode()).as("one line was refused").isEqualTo(1);
        assertThat(publish.out()).isEmpty();
        assertThat(publish.err())
                .anyMatch(said -> said.startsWith("wiredesk: " + file + ":2: "))
                .contains("2 delivered, 1 refused (broken-line 1), 0 failed");
        assertThat(tail.exitCode()).isZero();
        assertThat(tail.err()).containsExactly("2 events of articles.raw");
        assertThat(tail.out())
                .hasSize(2)
                .anyMatch(event -> event.contains("\"guid\":\"a\""))
                .anyMatch(event -> event.contains("\"guid\":\"b\""))
                .allMatch(event -> event.startsWith("{\"key\":\"merrowby/"));
    }

    @Test
    void aDryRunPrintsTheRawEventsAndNeedsNoBroker() throws IOException {
        // Given
        Path file = Files.write(directory.resolve("two.ndjson"), List.of(line("a"), line("b")));

        // When
        Run run = Run.of("publish", "--dry-run", "-b", "127.0.0.1:" + Ports.free(), file.toString());

        // Then
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasSize(2).allMatch(event -> event.startsWith("{\"key\":\"merrowby/"));
    }

    @Test
    void tailTakesKcatsPositionsAndCounts() {
        // Given
        String topic = cluster.topics().deadLetters();
        send(
                topic,
                IntStream.range(0, 10)
                        .mapToObj(number -> "number " + number)
                        .map(text -> text.getBytes(StandardCharsets.UTF_8))
                        .toList());

        // When
        Run first = tail(topic, "-o", "beginning", "-c", "1", "-q");
        Run last = tail("-t", topic, "-o", "-2", "-e");
        Run offset = tail(topic, "-o", "7", "-e");
        Run end = tail(topic, "-o", "end", "-e");

        // Then
        assertThat(first.out()).singleElement().asString().contains("\"value\":\"number 0\"");
        assertThat(first.err()).isEmpty();
        assertThat(values(last)).containsExactly("number 8", "number 9");
        assertThat(values(offset)).containsExactly("number 7", "number 8", "number 9");
        assertThat(end.out()).isEmpty();
        assertThat(end.err()).containsExactly("0 events of " + topic);
    }

    @Test
    void tailShowsWhatIsNoEventAsTheMostReadableThingThatItIs() {
        // Given
        String topic = cluster.topics().mentions().name();
        send(
                topic,
                List.of(
                        "{\"a\": [1]}".getBytes(StandardCharsets.UTF_8),
                        "plain".getBytes(StandardCharsets.UTF_8),
                        new byte[] {0, 0, 0, 0x7f, 0x7f, 1, 2},
                        new byte[] {(byte) 0xff, (byte) 0xfe}));

        // When
        Run run = tail(topic, "-o", "beginning", "-e");

        // Then
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .hasSize(4)
                .allMatch(record -> record.startsWith("{\"topic\":\"" + topic + "\",\"partition\":0,\"offset\":"))
                .anyMatch(record -> record.endsWith("\"key\":null,\"value\":{\"a\":[1]}}"))
                .anyMatch(record -> record.endsWith("\"value\":\"plain\"}"))
                .anyMatch(record -> record.endsWith("\"valueBase64\":\"AAAAf38BAg==\"}"))
                .anyMatch(record -> record.endsWith("\"valueBase64\":\"//4=\"}"));
    }

    @Test
    void aTopicThatIsNotThereIsAnErrorThatNamesThoseThatAre() {
        // When
        Run run = tail("articles.enrichd");

        // Then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("wiredesk: there is no topic 'articles.enrichd'")
                .contains("articles.enriched");
    }

    @Test
    void aBrokerThatDoesNotAnswerIsAnErrorOfOneLine() throws IOException {
        // Given
        String nobody = "127.0.0.1:" + Ports.free();
        Path file = Files.write(directory.resolve("one.ndjson"), List.of(line("a")));

        // When
        List<Run> runs = List.of(
                Run.with(environment, "tail", "-b", nobody),
                Run.with(environment, "publish", "-b", nobody, file.toString()));

        // Then
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .singleElement()
                    .asString()
                    .startsWith("wiredesk: no ")
                    .contains(nobody);
        });
    }

    @Test
    void aRegistryThatDoesNotAnswerIsAnErrorOfOneLine() throws IOException {
        // Given
        String nobody = "http://127.0.0.1:" + Ports.free();
        Path file = Files.write(directory.resolve("one.ndjson"), List.of(line("a")));

        // When
        Run run = Run.with(environment, "publish", "--schema-registry", nobody, file.toString());

        // Then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith("wiredesk: ")
                .contains(nobody);
    }

    @Test
    void anExportRefusesToGoOnWithATopicThatWasMadeAnew() throws Exception {
        // Given
        String[] export = {"export", "made.anew", "--to", directory.toString()};
        Run first;
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrapServers()))) {
            NewTopic topic = new NewTopic("made.anew", 1, (short) 1);
            Uuid old = admin.createTopics(List.of(topic)).topicId("made.anew").get();
            awaitId(admin, old::equals);
            first = Run.with(environment, export);
            admin.deleteTopics(List.of("made.anew")).all().get();
            admin.createTopics(List.of(topic)).all().get();
            awaitId(admin, id -> !old.equals(id));
        }

        // When
        Run second = Run.with(environment, export);

        // Then
        assertThat(first.exitCode()).isZero();
        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.err()).singleElement().asString().contains("earlier topic made.anew");
    }

    private static void awaitId(Admin admin, Predicate<Uuid> wanted) throws InterruptedException {
        boolean there = false;
        while (!there) {
            try {
                there = wanted.test(admin.describeTopics(List.of("made.anew"))
                        .allTopicNames()
                        .get()
                        .get("made.anew")
                        .topicId());
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(UnknownTopicOrPartitionException.class);
            }
        }
    }

    @Test
    void aHostThatIsNotThisMachineIsNotSaidToBeATakenPort() {
        // When
        Run run = Run.with(environment, "streams", "--http-host", "192.0.2.1", "--http-port", "0");

        // Then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).singleElement().asString().contains("192.0.2.1").contains("--http-host");
    }

    @Test
    void aStateDirectoryThatIsInUseIsNamed() {
        // Given
        StreamsSettings settings = StreamsSettings.read(
                Map.of("bootstrap-server", cluster.bootstrapServers(), "state-dir", directory.toString())::get,
                Map.of());
        Desk desk = new Desk(document -> new Outcome.Rejected<>(Outcome.Reason.EMPTY, ""));
        Run run;
        try (StreamsService first =
                StreamsService.start(settings, desk, cluster.registry(), new SimpleMeterRegistry())) {

            // When
            run = Run.with(environment, "streams", "--http-port", "0", "--state-dir", directory.toString());
        }

        // Then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .last()
                .asString()
                .contains(directory + " is in use")
                .contains("--state-dir");
    }

    @Test
    void upRefusesATakenPort() {
        // Given
        String taken = cluster.bootstrapServers().split(":")[1];

        // When
        Run run = Run.of("up", "--port", taken);

        // Then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .last()
                .asString()
                .isEqualTo("wiredesk: port " + taken + " is taken: give another with --port, or 0 for any free one");
    }

    @Test
    void upRefusesADataDirectoryThatIsInUse() {
        // When
        Run run = Run.of(
                "up",
                "--port",
                "0",
                "--registry-port",
                "0",
                "--http-port",
                "0",
                "--data",
                cluster.data().root().toString());

        // Then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).last().asString().contains(cluster.data().root() + " is in use by another wiredesk");
    }

    private static Run tail(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "tail";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.with(environment, all);
    }

    private static List<String> values(Run run) {
        return run.out().stream()
                .map(record -> record.replaceAll(".*\"value\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private static void send(String topic, List<byte[]> values) {
        Map<String, Object> settings = Map.of("bootstrap.servers", cluster.bootstrapServers());
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            values.forEach(value -> producer.send(new ProducerRecord<>(topic, 0, null, value)));
        }
    }

    private static String line(String id) {
        return "{\"id\": \"" + id
                + "\", \"source\": \"merrowby\", \"text\": \"The ferry sails again, said the mayor.\"}";
    }
}
