package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
        assumeTrue(SavedPages.present(), () -> "skipped all pages of " + set + ": no data beside the checkout");

        for (SavedPages.SavedPage page : SavedPages.of(set)) {
            // Given
            Document document = page.document();
            long started = cpuNanos();

            // When
            Outcome<Article> outcome = ENRICHER.enrich(document);

            // Then
            assertThat(Duration.ofNanos(cpuNanos() - started)).as(page.id()).isLessThan(MAX_TIME);
            Documents.story(outcome).ifPresent(story -> LedgerAssert.assertReversible(story, page.id()));
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
