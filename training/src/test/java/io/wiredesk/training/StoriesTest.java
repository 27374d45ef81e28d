package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.resources.Resources;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StoriesTest {

    /** Names that mean different things in different stories, on purpose. */
    private static final Set<String> AMBIGUOUS = Set.of(
            "Alabama",
            "Amazon",
            "Austrian",
            "Brent",
            "Chennai",
            "Georgia",
            "Leeds",
            "Left",
            "Leo",
            "Michigan",
            "Monaco",
            "Morrison",
            "Petra",
            "Republicans",
            "Santa Fe",
            "Swiss",
            "Treasury",
            "Turkana",
            "Turkish");

    private final List<List<LabelledSentence>> stories = new Stories().read();

    @Test
    void noMarkIsLeftInTheTextAndEveryMarkBecameAName() {
        // Given
        long marks = Stories.FILES.stream()
                .flatMap(file -> Resources.lines(Stories.class, "stories/" + file).stream())
                .flatMapToInt(String::chars)
                .filter(c -> c == '[')
                .count();

        // Then
        assertThat(sentences())
                .noneMatch(sentence -> sentence.sentence().tokens().stream()
                        .anyMatch(token -> token.form().matches("[\\[\\]]")));
        assertThat(sentences().stream().mapToInt(s -> s.names().size()).sum()).isEqualTo((int) marks);
    }

    @Test
    void aNameBeginsAndEndsWithAWord() {
        assertThat(sentences()).isNotEmpty();
        for (LabelledSentence sentence : sentences()) {
            for (Labels.Span name : sentence.names()) {
                assertThat(sentence.text(name)).matches("(?s)[\\p{L}\\d].*[\\p{L}\\p{M}\\d.)+]|\\p{L}");
            }
        }
    }

    @Test
    void aNameMeansTheSameEverywhereButForKnownCases() {
        // Given
        Map<String, Set<EntityType>> types = new HashMap<>();

        // When
        sentences()
                .forEach(sentence -> sentence.names()
                        .forEach(name -> types.computeIfAbsent(
                                        sentence.text(name), text -> EnumSet.noneOf(EntityType.class))
                                .add(name.type())));

        // Then
        Set<String> several = new TreeSet<>();
        types.forEach((text, of) -> {
            if (of.size() > 1) {
                several.add(text);
            }
        });
        assertThat(several).isSubsetOf(AMBIGUOUS);
    }

    private List<LabelledSentence> sentences() {
        return stories.stream().flatMap(List::stream).toList();
    }
}
