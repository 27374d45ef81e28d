package io.wiredesk.benchmarks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.benchmarks.report.Report;
import io.wiredesk.stages.Document;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzBenchTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void spoiltDocumentsBreakNothing(long seed) {
        // Given
        FuzzBench bench = new FuzzBench(new FuzzBench.Options(seed, 0, 1_000, 1), List.of(), line -> {});

        // When
        Report report = bench.run();

        // Then
        assertThat(report.isRight()).as("seed " + seed + ": " + report.text()).isTrue();
    }

    @Test
    void theSameNumberGivesTheSameInput() {
        Seeds seeds = Seeds.of(List.of("<p>The ferry did not sail.</p>"));

        Document once = new Inputs(7, seeds).get(42);
        Document again = new Inputs(7, seeds).get(42);

        assertThat(again).isEqualTo(once);
        assertThat(new Inputs(7, seeds).get(43)).isNotEqualTo(once);
    }
}
