package io.wiredesk.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.WordList;
import io.wiredesk.stages.entities.tagger.Labels;
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
    void no_mark_is_left_in_the_text_and_every_mark_became_a_name() {
        long marks = Stories.FILES.stream()
                .flatMap(file -> WordList.readFrom(Stories.class, "stories/" + file).stream())
                .flatMapToInt(String::chars)
                .filter(c -> c == '[')
                .count();
        assertThat(sentences())
                .noneMatch(sentence -> sentence.sentence().tokens().stream()
                        .anyMatch(token -> token.form().matches("[\\[\\]]")));
        assertThat(sentences().stream().mapToInt(s -> s.names().size()).sum()).isEqualTo((int) marks);
    }

    @Test
    void a_name_begins_and_ends_with_a_word() {
        for (LabelledSentence sentence : sentences()) {
            for (Labels.Span name : sentence.names()) {
                assertThat(sentence.text(name)).matches("(?s)[\\p{L}\\d].*[\\p{L}\\p{M}\\d.)+]|\\p{L}");
            }
        }
    }

    @Test
    void a_name_means_the_same_everywhere_but_for_known_cases() {
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
