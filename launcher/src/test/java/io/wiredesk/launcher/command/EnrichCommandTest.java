package io.wiredesk.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrichCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String STORY = """
            Harbour council votes for a second ferry

            The council of Merrowby voted on Monday to buy a second ferry, after a winter in which the first one stood still for six weeks.

            “We cannot ask people to row,” said the mayor, Agnes Tolliver, who had opposed the purchase until last month.

            The ferry is to be built in Scarne and delivered next spring. Its price was not made public.
            """;

    @TempDir
    private Path directory;

    @Test
    void answersEveryLineInOrderAndTheOthersGoOnWhenOneIsBroken() throws IOException {
        // Given
        Path file = write(
                "mixed.ndjson",
                line("first", STORY),
                "{\"id\": \"broken",
                line("third", STORY.replace("Monday", "Friday")),
                line("fourth", STORY.replace("Monday", "Sunday")));

        // When
        Run run = Run.of("enrich", file.toString());

        // Then
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).hasSize(4);
        assertThat(parse(run.out().get(0)).path("text").asText()).contains("Monday");
        assertThat(parse(run.out().get(1)).at("/rejected/reason").asText()).isEqualTo("broken-line");
        assertThat(parse(run.out().get(2)).path("text").asText()).contains("Friday");
        assertThat(parse(run.out().get(3)).path("text").asText()).contains("Sunday");
        assertThat(run.err())
                .anyMatch(said -> said.startsWith("wiredesk: " + file + ":2: "))
                .contains("4 documents: 3 enriched, 1 refused (broken-line 1)");
    }

    @Test
    void keepsTheOrderOfManyDocumentsOfDifferentLengths() throws IOException {
        // Given
        long seed = 20261123;
        Random random = new Random(seed);
        String[] lines = IntStream.range(0, 300)
                .mapToObj(number ->
                        line("n" + number, "Number " + number + ".\n\n" + STORY.repeat(1 + random.nextInt(20))))
                .toArray(String[]::new);
        Path file = write("many.ndjson", lines);

        // When
        Run run = Run.of("enrich", file.toString());

        // Then
        assertThat(run.out()).as("seed " + seed).hasSize(300);
        for (int number = 0; number < 300; number++) {
            assertThat(run.out().get(number)).as("seed " + seed).contains("Number " + number + ".");
        }
    }

    @Test
    void theLedgerAndTheTextRebuildTheVisibleText() throws IOException {
        // Given
        Path file = directory.resolve("story.txt");
        Files.writeString(file, STORY + "\n\n  • Sign up for push alerts to get the news that matters on your phone\n");

        // When
        Run run = Run.of("enrich", "--with-removed", "--source", "merrowby", file.toString());

        // Then
        JsonNode answer = parse(run.out().get(0));
        String visible = answer.path("visible").asText();
        assertThat(answer.path("source").asText()).isEqualTo("merrowby");
        assertThat(answer.path("ledger")).isNotEmpty().allSatisfy(span -> {
            assertThat(span.fieldNames())
                    .toIterable()
                    .containsExactly("class", "rule", "evidence", "start", "end", "text");
            assertThat(visible.substring(
                            span.path("start").asInt(), span.path("end").asInt()))
                    .isEqualTo(span.path("text").asText());
        });
        assertThat(rest(visible, answer.path("ledger")))
                .isEqualTo(answer.path("text").asText());
    }

    @Test
    void doesNotSayWhatWasRemovedUnlessItIsAsked() throws IOException {
        // Given
        Path file = write("one.ndjson", line("one", STORY));

        // When
        Run run = Run.of("enrich", file.toString());

        // Then
        assertThat(parse(run.out().get(0)).has("ledger")).isFalse();
        assertThat(parse(run.out().get(0)).has("visible")).isFalse();
    }

    @Test
    void remembersTheLinesOfASourceWhenItIsAsked() throws IOException {
        // Given
        String line = "Where the harbour meets the town";
        Path file = write(
                "many.ndjson",
                IntStream.range(0, 8)
                        .mapToObj(number -> line(
                                "n" + number,
                                STORY.replace("Merrowby", "Port " + number) + "\n" + line + "\n\n"
                                        + STORY.substring(42)))
                        .toArray(String[]::new));

        // When
        Run forgetful = Run.of("enrich", file.toString());
        Run remembering = Run.of("enrich", "--remember", file.toString());

        // Then
        assertThat(forgetful.out()).hasSize(8).allMatch(answer -> answer.contains(line));
        assertThat(remembering.out()).hasSize(8);
        assertThat(remembering.out().get(0)).contains(line);
        assertThat(remembering.out().get(7)).doesNotContain(line).contains("Agnes Tolliver");
    }

    @Test
    void readsNothingWhenOneOfTheSourcesIsMissing() throws IOException {
        // Given
        Path file = write("one.ndjson", line("one", STORY));

        // When
        Run run = Run.of(
                "enrich", file.toString(), directory.resolve("missing.html").toString());

        // Then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().contains("missing.html: no such file");
    }

    @Test
    void aDirectoryWithoutArticlesIsAnError() {
        // When
        Run run = Run.of("enrich", directory.toString());

        // Then
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).singleElement().asString().startsWith("wiredesk: " + directory);
    }

    @Test
    void aSourceInWhichNothingCanBeReadIsAnError() throws IOException {
        // Given
        Path binary = directory.resolve("picture.html");
        byte[] bytes = new byte[4096];
        new Random(7).nextBytes(bytes);
        Files.write(binary, bytes);
        Path empty = Files.createFile(directory.resolve("empty.html"));

        // When
        List<Run> runs = List.of(Run.of("enrich", binary.toString()), Run.of("enrich", empty.toString()));

        // Then
        assertThat(runs).extracting(Run::exitCode).containsExactly(1, 1);
        assertThat(runs).allSatisfy(run -> {
            assertThat(run.out()).hasSize(1);
            assertThat(run.err()).hasSize(2);
        });
        assertThat(parse(runs.get(0).out().get(0)).at("/rejected/reason").asText())
                .isEqualTo("binary");
        assertThat(parse(runs.get(1).out().get(0)).at("/rejected/reason").asText())
                .isEqualTo("empty");
    }

    private static String rest(String visible, JsonNode ledger) {
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (JsonNode span : ledger) {
            kept.append(visible, from, span.path("start").asInt());
            from = span.path("end").asInt();
        }
        return kept.append(visible.substring(from)).toString();
    }

    private Path write(String name, String... lines) throws IOException {
        return Files.write(directory.resolve(name), List.of(lines));
    }

    private static String line(String id, String text) {
        return JSON.createObjectNode()
                .put("id", id)
                .put("source", "merrowby")
                .put("text", text)
                .toString();
    }

    private static JsonNode parse(String line) throws IOException {
        return JSON.readTree(line);
    }
}
