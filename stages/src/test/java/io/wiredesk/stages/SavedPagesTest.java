package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wiredesk.stages.quality.Pages;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every saved page, where the development data stands beside the checkout. */
class SavedPagesTest {

    /** Of this thread's processor, so that other work on the machine does not count. */
    private static final Duration MAX_TIME = Duration.ofSeconds(2);

    private static final Enricher ENRICHER = Documents.enricher();

    @ParameterizedTest
    @ValueSource(strings = {"segments", "bodies", "publishers"})
    void theLedgerOfEverySavedPageIsReversibleAndNoneTakesLong(String set) {
        assumeTrue(Pages.present(), () -> "skipped all pages of " + set + ": no data beside the checkout");

        for (Pages.SavedPage page : Pages.of(set)) {
            Document document = page.document();
            long started = cpuNanos();

            Outcome<Article> outcome = ENRICHER.enrich(document);

            assertThat(Duration.ofNanos(cpuNanos() - started)).as(page.id()).isLessThan(MAX_TIME);
            outcome.fold(
                    article -> {
                        LedgerAssert.assertReversible(article.story(), page.id());
                        return article;
                    },
                    (reason, detail) -> null);
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
