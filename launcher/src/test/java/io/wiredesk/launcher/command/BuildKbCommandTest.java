package io.wiredesk.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildKbCommandTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DUMP = String.join(
            "\n",
            "[",
            entity("Q101", "Q5", "Agnes Tolliver", "Agnes M. Tolliver", 30) + ",",
            entity("Q102", "Q5", "Agnes Tolliver", "Aggie Tolliver", 7) + ",",
            entity("Q103", "Q5", "Agnes Tolliver", "A. Tolliver", 1) + ",",
            entity("Q104", "Q4830453", "Scarne Shipyards", "Scarne Yards", 12) + ",",
            entity("Q105", "Q515", "Merrowby", "Merrowby upon Sea", 40) + ",",
            "{broken,",
            "]");

    private static final String STORY = """
            Harbour council votes for a second ferry

            The council of Merrowby voted on Monday to buy a second ferry, said the mayor, Agnes Tolliver, who had opposed it for months.

            Ms Tolliver said that the ferry would be built by Scarne Shipyards Ltd and delivered next spring to the people of the island.
            """;

    @TempDir
    private Path directory;

    @Test
    void aKnowledgeBaseLinksPeopleAndOrganisationsAndKeepsAmbiguity() throws IOException {
        // Given
        Path dump = gzip(DUMP);
        Path base = directory.resolve("people.kb");
        Path story = Files.writeString(directory.resolve("story.txt"), STORY);

        // When
        Run build = Run.of("build-kb", dump.toString(), "--out", base.toString(), "--min-sitelinks", "5");
        Run enrich = Run.of("enrich", "--knowledge-base", base.toString(), story.toString());

        // Then
        assertThat(build.exitCode()).isZero();
        assertThat(build.err()).contains("5 entities: 3 people and organisations kept, 1 broken lines passed over");
        assertThat(links(enrich, "Agnes Tolliver")).containsExactly("wikidata Q101 0.75", "wikidata Q102 0.18");
        assertThat(links(enrich, "Scarne Shipyards Ltd")).containsExactly("wikidata Q104 0.8");
    }

    @Test
    void withoutAKnowledgeBasePeopleHaveALocalIdAlone() throws IOException {
        // Given
        Path story = Files.writeString(directory.resolve("story.txt"), STORY);

        // When
        Run enrich = Run.of("enrich", story.toString());

        // Then
        assertThat(links(enrich, "Agnes Tolliver")).isEmpty();
    }

    @Test
    void aFileThatIsNoKnowledgeBaseIsRefusedInOneLine() throws IOException {
        // Given
        Path story = Files.writeString(directory.resolve("story.txt"), STORY);

        // When
        Run enrich = Run.of("enrich", "--knowledge-base", story.toString(), story.toString());

        // Then
        assertThat(enrich.exitCode()).isEqualTo(1);
        assertThat(enrich.err()).anyMatch(line -> line.contains("cannot be read as a knowledge base"));
    }

    @Test
    void aDumpPackedWithBzip2IsRefusedWithTheWayToReadIt() throws IOException {
        // Given
        Path dump = Files.writeString(directory.resolve("dump.json.bz2"), "BZh91AY");

        // When
        Run build = Run.of(
                "build-kb", dump.toString(), "--out", directory.resolve("x.kb").toString());

        // Then
        assertThat(build.exitCode()).isEqualTo(1);
        assertThat(build.err()).anyMatch(line -> line.contains("bzcat"));
    }

    private Path gzip(String text) throws IOException {
        Path file = directory.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static List<String> links(Run enrich, String name) throws IOException {
        JsonNode entities = JSON.readTree(enrich.out().get(0)).path("entities");
        JsonNode entity = StreamSupport.stream(entities.spliterator(), false)
                .filter(one -> one.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + entities));
        return StreamSupport.stream(entity.path("links").spliterator(), false)
                .map(link -> link.path("authority").asText() + " "
                        + link.path("id").asText() + " " + link.path("score").asText())
                .toList();
    }

    private static String entity(String id, String type, String label, String alias, int sitelinks) {
        StringBuilder pages = new StringBuilder();
        for (int i = 0; i < sitelinks; i++) {
            pages.append(i == 0 ? "" : ",").append("\"w").append(i).append("\":{}");
        }
        return "{\"id\":\"" + id + "\",\"labels\":{\"en\":{\"value\":\"" + label
                + "\"}},\"aliases\":{\"en\":[{\"value\":\""
                + alias + "\"}]},\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"" + type
                + "\"}}}}]},\"sitelinks\":{" + pages + "}}";
    }
}
