package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wiredesk.stages.quality.Pages;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every saved page, where the development data stands beside the checkout. */
class SavedPagesTest {

    private static final long MAX_MILLIS = 2_000;
    private static final Enricher ENRICHER = Documents.enricher();

    @ParameterizedTest
    @ValueSource(strings = {"segments", "bodies", "publishers"})
    void theLedgerOfEverySavedPageIsReversibleAndNoneTakesLong(String set) {
        assumeTrue(Pages.present(), () -> "skipped all pages of " + set + ": no data beside the checkout");

        for (Pages.SavedPage page : Pages.of(set)) {
            Document document = page.document();
            long started = System.nanoTime();

            Outcome<Article> outcome = ENRICHER.enrich(document);

            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            assertThat(millis).as("milliseconds for %s", page.id()).isLessThan(MAX_MILLIS);
            outcome.fold(
                    article -> {
                        LedgerAssert.assertReversible(article.story(), page.id());
                        return article;
                    },
                    (reason, detail) -> null);
        }
    }
}
