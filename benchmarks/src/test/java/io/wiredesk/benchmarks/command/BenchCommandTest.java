package io.wiredesk.benchmarks.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wiredesk.launcher.Wiredesk;
import io.wiredesk.launcher.cli.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    private static final String STORY = "The night ferry left on time, the harbour master said on Tuesday.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writePages() throws IOException {
        StringBuilder index = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            Files.writeString(folder.resolve(i + ".html"), "<html><body><p>" + i + " " + STORY + "</p></body></html>");
            index.append(
                    "{\"id\": \"%d\", \"html\": \"%d.html\", \"url\": \"https://example.org/%d\", \"text\": \"%d %s\"}%n"
                            .formatted(i, i, i, i, STORY));
        }
        Files.writeString(folder.resolve("pages.jsonl"), index);
    }

    @Test
    void extractionSaysHowWellTheStoryIsFound() throws IOException {
        // When
        int exitCode = run("extraction", "--pages", folder.toString(), "--passes", "0", "--json");

        // Then
        JsonNode set = json().at("/sets/0");
        assertThat(exitCode).as(errors()).isZero();
        assertThat(set.at("/pages").asInt()).isEqualTo(3);
        assertThat(set.at("/quality/0/extractor").asText()).isEqualTo("wiredesk");
        assertThat(set.at("/quality/0/figures/0/name").asText()).isEqualTo("shingle F1");
    }

    @Test
    void stagesAreTimedBesideTheFloor() {
        // When
        int exitCode = run("stages", "--pages", folder.toString(), "--limit", "2", "--passes", "2");

        // Then
        assertThat(exitCode).as(errors()).isZero();
        assertThat(printed()).contains("2 pages", "jsoup, parse only", "all stages");
        assertThat(errors()).contains("pass 1, all stages").doesNotContain("pass 3");
    }

    @Test
    void thePipelineGivesWhatTheStagesGiveAlone() throws IOException {
        // When
        int exitCode = run(
                "pipeline",
                "--archive",
                folder.toString(),
                "--repetitions",
                "1",
                "--rate",
                "10",
                "--latency-warm-up",
                "0",
                "--latency-time",
                "1",
                "--json",
                "--quiet");

        // Then
        JsonNode report = json();
        assertThat(exitCode).as(errors()).isZero();
        assertThat(errors()).isEmpty();
        assertThat(report.at("/right").asBoolean()).isTrue();
        assertThat(report.at("/data/articles").asInt()).isEqualTo(3);
        assertThat(report.at("/rows")).hasSize(3);
        assertThat(report.at("/latency/millis/p50").asDouble()).isPositive();
    }

    @Test
    void aFolderWithoutPagesIsOneLineAndExitCodeOne() {
        // When
        int exitCode = run("stages", "--pages", folder.resolve("none").toString());

        // Then
        assertThat(exitCode).isEqualTo(1);
        assertThat(errors().lines()).hasSize(1).first().asString().contains("none");
        assertThat(printed()).isEmpty();
    }

    @Test
    void aMissingBenchmarkIsAUsageError() {
        assertThat(run()).isEqualTo(2);
        assertThat(errors()).contains("a benchmark is missing");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "bench";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Wiredesk.run(Terminal.of(out, err, Map.of()), all);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toByteArray());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
