package io.wiredesk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Rights;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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

    private static SampleRun run;

    @BeforeAll
    static void readTheArchive() {
        run = SampleRun.ofAll();
    }

    static List<ExpectedStory> stories() {
        return SampleRun.stories();
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
}
