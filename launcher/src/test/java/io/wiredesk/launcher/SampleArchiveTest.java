package io.wiredesk.launcher;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.launcher.ExpectedStory.Name;
import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Entity;
import io.wiredesk.schemas.event.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bundled archive through sources and stages, beside what a careful reader makes of each of its articles. */
class SampleArchiveTest {

    private static final String BROKEN = "corvane/corvane.ndjson";
    private static final String SECTION_FRONT = "merrivale/sport-front.html";
    private static final String FIRST_VERSION = "merrivale/bristol-harbour-levy.html";
    private static final String REVISION = "merrivale/bristol-harbour-levy.revised.html";

    /** Shares of the names of all English articles; a name counts once for each article. */
    private static final double NAMES_FOUND = 0.90;

    private static final double NAMES_RIGHT = 0.90;

    private static SampleRun run;

    @BeforeAll
    static void readTheArchive() {
        run = SampleRun.ofAll();
    }

    static List<ExpectedStory> stories() {
        return ExpectedStory.readAll(SampleRun.resource("sample-expected"));
    }

    static Stream<ExpectedStory> englishStories() {
        return stories().stream().filter(story -> story.language().equals("en"));
    }

    @Test
    void theIndexNamesEveryFileOnce() throws IOException {
        try (Stream<Path> files = Files.walk(SampleRun.directory())) {
            List<String> found = files.filter(Files::isRegularFile)
                    .map(file -> SampleRun.directory().relativize(file).toString())
                    .filter(name -> !name.equals("index.txt"))
                    .toList();

            assertThat(SampleRun.inputs()).containsExactlyInAnyOrderElementsOf(found);
        }
    }

    @Test
    void everyStoryIsEnrichedAndNothingElse() {
        assertThat(run.enriched().values().stream().mapToInt(List::size).sum())
                .isEqualTo(stories().size())
                .isGreaterThanOrEqualTo(24);
    }

    @Test
    void theSectionFrontIsRejectedAsNoArticle() {
        assertThat(run.rejected()).containsOnlyKeys(SECTION_FRONT);
        assertThat(run.rejected().get(SECTION_FRONT))
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.getReason()).isEqualTo("not-an-article"));
    }

    @Test
    void theBrokenRecordIsRefusedAndTheOthersGoOn() {
        assertThat(run.refused()).containsOnlyKeys(BROKEN);
        assertThat(run.refused().get(BROKEN))
                .singleElement()
                .satisfies(refused -> assertThat(refused.name()).endsWith(":3"));
        assertThat(run.enriched().get(BROKEN)).hasSize(4);
    }

    @Test
    void aRevisionHasTheKeyOfItsFirstVersionAndAnotherText() {
        EnrichedArticle first = run.enriched().get(FIRST_VERSION).get(0);
        EnrichedArticle revision = run.enriched().get(REVISION).get(0);

        assertThat(revision.getKey()).isEqualTo(first.getKey());
        assertThat(revision.getText()).isNotEqualTo(first.getText());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void theTextIsTheStoryAndNothingElse(ExpectedStory story) {
        assertThat(run.article(story).getText()).isEqualTo(story.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void titleAndStandfirstAreRecognised(ExpectedStory story) {
        EnrichedArticle article = run.article(story);

        assertThat(article.getTitle()).isEqualTo(story.title());
        assertThat(article.getStandfirst()).isEqualTo(story.standfirst());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void addressLanguageBylineDatelineAndTimeAreRecognised(ExpectedStory story) {
        EnrichedArticle article = run.article(story);

        assertThat(article.getUrl()).isEqualTo(story.url());
        assertThat(article.getLanguage()).isEqualTo(story.language());
        assertThat(article.getByline()).isEqualTo(story.byline());
        assertThat(article.getDateline()).isEqualTo(story.dateline());
        if (story.publishedAt() != null) {
            assertThat(article.getPublishedAt()).isEqualTo(Instant.parse(story.publishedAt()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void captionsAndCreditsAreKeptAsMedia(ExpectedStory story) {
        List<ExpectedStory.Media> media = run.article(story).getMedia().stream()
                .map(each -> new ExpectedStory.Media(each.getCaption(), each.getPhotographer(), each.getAgency()))
                .toList();

        assertThat(media).containsExactlyElementsOf(story.media());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void rightsAreKept(ExpectedStory story) {
        Rights rights = run.article(story).getRights();

        assertThat(
                        rights == null
                                ? null
                                : new ExpectedStory.Rights(rights.getHolder(), rights.getYear(), rights.getAgency()))
                .isEqualTo(story.rights());
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
                .map(SampleArchiveTest::canonical)
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
