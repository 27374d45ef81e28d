package io.wiredesk.launcher;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.launcher.ExpectedStory.Name;
import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Entity;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who and what the stories of the bundled archive name, beside what a careful reader says. */
class SampleEntitiesTest {

    /** Shares of the names of all English articles; a name counts once for each article. */
    private static final double NAMES_FOUND = 0.90;

    private static final double NAMES_RIGHT = 0.90;

    private static SampleRun run;

    @BeforeAll
    static void readTheArchive() {
        run = SampleRun.ofAll();
    }

    static List<ExpectedStory> stories() {
        return SampleRun.stories();
    }

    static Stream<ExpectedStory> englishStories() {
        return stories().stream().filter(story -> story.language().equals("en"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void noNameOfTheFurnitureIsAnEntity(ExpectedStory story) {
        List<String> wrong = run.article(story).getEntities().stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.getName()), entity.getAliases().stream()))
                .filter(name -> story.never().stream().anyMatch(never -> names(name, never)))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void theNamesOfTheStoriesAreFound() {
        Tally tally = new Tally();
        englishStories()
                .forEach(story -> story.entities()
                        .required()
                        .forEach(name -> tally.count(found(run.article(story)).contains(name), story + ": " + name)));

        assertThat(tally.share()).as("missed: %s", tally.failed()).isGreaterThanOrEqualTo(NAMES_FOUND);
    }

    @Test
    void theEntitiesAreNamesOfTheStories() {
        Tally tally = new Tally();
        englishStories()
                .forEach(story -> canonical(run.article(story))
                        .forEach(name -> tally.count(story.entities().known().contains(name), story + ": " + name)));

        assertThat(tally.share()).as("wrong: %s", tally.failed()).isGreaterThanOrEqualTo(NAMES_RIGHT);
    }

    private static boolean names(String name, String never) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(never) + "(?!\\w)", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(name)
                .find();
    }

    /** Every entity under each of its names. */
    private static Set<Name> found(EnrichedArticle article) {
        return article.getEntities().stream()
                .flatMap(entity -> Stream.concat(Stream.of(entity.getName()), entity.getAliases().stream())
                        .map(name -> new Name(entity.getType(), name)))
                .collect(toCollection(TreeSet::new));
    }

    /** Every person, organisation and place under its fullest name. */
    private static Set<Name> canonical(EnrichedArticle article) {
        return article.getEntities().stream()
                .filter(entity -> !entity.getType().equals("OTHER"))
                .map(SampleEntitiesTest::canonical)
                .collect(toCollection(TreeSet::new));
    }

    private static Name canonical(Entity entity) {
        return new Name(entity.getType(), entity.getName());
    }

    /** How many of some cases hold, and which do not. */
    private static final class Tally {

        private final Set<String> failed = new TreeSet<>();
        private int cases;

        void count(boolean holds, String name) {
            cases++;
            if (!holds) {
                failed.add(name);
            }
        }

        double share() {
            return cases == 0 ? 0 : (cases - failed.size()) / (double) cases;
        }

        Set<String> failed() {
            return failed;
        }
    }
}
