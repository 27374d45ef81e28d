package io.wiredesk.stages.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The article by hand that lies beside the checkout; skipped where it does not. */
class SharedExampleTest {

    private static final Path EXAMPLE = Path.of("..", "..", "shared", "examples", "wire-text.txt");

    @Test
    void theExampleGivesWhatACarefulReaderFound() throws IOException {
        // Given
        Assumptions.assumeTrue(Files.exists(EXAMPLE), "no shared example beside the checkout: 1 case skipped");
        Story story = story(Files.readString(EXAMPLE));

        // When
        Findings findings = NewsEntityFinder.load().find(story);

        // Then
        assertThat(names(findings, EntityType.PERSON))
                .containsExactlyInAnyOrder(
                        "Thomas Okafor [Mr Okafor, Okafor]",
                        "Annelies Verbruggen [Ms Verbruggen, Verbruggen]",
                        "Ruben Claes [Claes, Mr Claes]",
                        "Ingrid Sol []");
        assertThat(names(findings, EntityType.ORGANISATION))
                .containsExactlyInAnyOrder("Federation of North Sea Crews [FNSC]", "Ghent University []");
        assertThat(findings.entities().stream()
                        .filter(entity -> entity.type() == EntityType.PLACE)
                        .map(Entity::name))
                .containsExactlyInAnyOrder("Rotterdam", "Hull", "Europe", "Denmark", "Belgium", "Antwerp");
        assertThat(findings.entities().stream().limit(2).map(Entity::name))
                .containsExactly("Thomas Okafor", "Annelies Verbruggen");
        assertThat(findings.values().stream()
                        .map(value -> story.text().substring(value.start(), value.end()) + " "
                                + value.normalised().orElseThrow()))
                .containsExactly("€14.5 million 14500000 EUR", "March 2027 2027-03");
        assertThat(findings.quotes().stream().map(quote -> quote.speaker().orElse("-")))
                .containsExactly("e1", "e1", "e2", "-");
    }

    private static List<String> names(Findings findings, EntityType type) {
        return findings.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(entity -> entity.name() + " " + new TreeSet<>(entity.aliases()))
                .toList();
    }

    /** Without the furniture, which is the cleaner's work. */
    private static Story story(String text) {
        List<String> paragraphs = new ArrayList<>(Stream.of(text.strip().split("\n\n"))
                .map(String::strip)
                .filter(p -> !p.contains("Photograph:") && !p.contains("Opens in") && !p.startsWith("•"))
                .map(p -> p.split(" – Copyright")[0])
                .toList());
        String title = paragraphs.remove(0);
        String standfirst = paragraphs.remove(0);
        String body = String.join("\n\n", paragraphs);
        return new Story("en", Optional.empty(), Optional.of(title), Optional.of(standfirst), body, List.of());
    }
}
