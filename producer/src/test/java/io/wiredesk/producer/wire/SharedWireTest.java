package io.wiredesk.producer.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.wiredesk.producer.SharedData;
import io.wiredesk.producer.content.Json;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Files of the IPTC and of dpa: what must be taken, what must be refused, what must agree. */
class SharedWireTest {

    private static final SourceOptions OPTIONS = SourceOptions.DEFAULTS;

    @Test
    void everyNinjsFileThatMustPassIsTakenAndEveryOtherRefused() throws IOException {
        // Given
        Path suite = SharedData.folder("wire/ninjs/test-suite", 150);
        List<String> wrong = new ArrayList<>();
        int files = 0;

        for (Path file : SharedData.files(suite, ".json")) {
            String name = suite.relativize(file).toString();
            if (!name.contains("should_")) {
                continue;
            }
            // When
            Optional<String> problem = problem(file, version(name));
            files++;
            if (problem.isEmpty() == name.contains("should_fail")) {
                wrong.add(name + " " + problem.orElse("was taken"));
            }
        }

        // Then
        assertThat(files).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static NinjsVersion version(String name) {
        String version = name.substring(0, name.indexOf('/'));
        return NinjsVersion.of(version.replace("x_dev", "99"));
    }

    private static Optional<String> problem(Path file, NinjsVersion version) throws IOException {
        try {
            JsonNode item = Json.parse(Files.readString(file));
            return Ninjs.intake(item, version, file.toString(), OPTIONS)
                    .<Optional<String>>fold(article -> Optional.empty(), refused -> Optional.of(refused.detail()));
        } catch (JsonProcessingException e) {
            return Optional.of("no JSON");
        }
    }

    @Test
    void allExamplesAreTaken() throws IOException {
        // Given
        Path examples = SharedData.folder("wire/ninjs/examples", 40);
        List<String> refused = new ArrayList<>();

        // When
        for (Path file : SharedData.files(examples, ".json")) {
            // An extension with a schema of its own, and a collection whose events are objects, are not the standard.
            if (file.toString().contains("schema-extension") || file.toString().contains("collection")) {
                continue;
            }
            read(file).stream()
                    .map(intake -> intake.<String>fold(article -> "", Intake.Refused::detail))
                    .filter(detail -> !detail.isEmpty())
                    .forEach(detail -> refused.add(examples.relativize(file) + " " + detail));
        }

        // Then
        assertThat(refused).isEmpty();
    }

    @Test
    void anItemHasTheSameTextInJsonAndInNewsMl() throws IOException {
        // Given
        Path folder = SharedData.folder("wire/dpa", 18);
        List<String> different = new ArrayList<>();
        int pairs = 0;

        for (Path xml : SharedData.files(folder.resolve("output"), ".xml")) {
            Path json =
                    folder.resolve("input").resolve(xml.getFileName().toString().replace(".xml", ".json"));
            // When
            RawArticle fromXml = only(xml);
            RawArticle fromJson = only(json);
            pairs++;
            different(different, xml, "text", text(fromJson), text(fromXml));
            different(different, xml, "title", fromJson.getTitle(), fromXml.getTitle());
            different(different, xml, "guid", fromJson.getGuid(), fromXml.getGuid());
            different(different, xml, "source", fromJson.getSource(), fromXml.getSource());
            different(different, xml, "authors", fromJson.getAuthors(), fromXml.getAuthors());
            different(different, xml, "time", fromJson.getPublishedAt(), fromXml.getPublishedAt());
            different(
                    different,
                    xml,
                    "terms",
                    fromJson.getRights().get("terms"),
                    fromXml.getRights().get("terms"));
            for (String name : List.of("version", "urgency", "status", "embargo")) {
                different(
                        different,
                        xml,
                        name,
                        fromJson.getExtra().get(name),
                        fromXml.getExtra().get(name));
            }
        }

        // Then
        assertThat(pairs).isEqualTo(18);
        assertThat(different).isEmpty();
    }

    @Test
    void everyNewsMlExampleIsTakenOrRefusedWithAReason() throws IOException {
        // Given
        Path folder = SharedData.folder("wire/newsml-g2", 34);
        List<String> lines = new ArrayList<>();

        // When
        for (Path file : SharedData.files(folder, ".xml")) {
            List<Intake> intakes = new ArrayList<>();
            boolean wire = new Wires(OPTIONS).read(file.toString(), Files.readString(file), intakes::add);
            assertThat(intakes.isEmpty()).as(file.toString()).isEqualTo(!wire);
            intakes.forEach(intake -> lines.add(
                    file.getFileName() + " " + intake.<String>fold(article -> "taken", refused -> refused.reason())));
        }

        // Then
        assertThat(lines).filteredOn(line -> line.endsWith("taken")).hasSizeGreaterThan(20);
    }

    private static void different(List<String> into, Path file, String field, Object json, Object xml) {
        // The converter that made the pairs writes a missing text as Python does.
        Object known = "None".equals(xml) ? null : xml;
        if (!Objects.equals(json, known)) {
            into.add(file.getFileName() + " " + field + ": " + json + " | " + xml);
        }
    }

    /** The visible text, white space folded. */
    private static String text(RawArticle article) {
        return Jsoup.parse(article.getContent())
                .text()
                .replace('\u00a0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static RawArticle only(Path file) throws IOException {
        List<Intake> intakes = read(file);
        assertThat(intakes).as(file.toString()).hasSize(1);
        return intakes.get(0).fold(article -> article, refused -> {
            throw new AssertionError(file + ": " + refused);
        });
    }

    private static List<Intake> read(Path file) throws IOException {
        List<Intake> intakes = new ArrayList<>();
        assertThat(new Wires(OPTIONS).read(file.toString(), Files.readString(file), intakes::add))
                .as(file + " is a wire's")
                .isTrue();
        return intakes;
    }
}
