package io.wiredesk.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void medianIsTheMiddleOne() {
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0))).isEqualTo(new Spread(1, 2, 9));
    }

    @Test
    void medianOfAnEvenNumberIsTheMeanOfTheMiddleTwo() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(1, 2.5, 4));
    }

    @Test
    void noneHaveNoSpread() {
        assertThatThrownBy(() -> Spread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void percentilesAreTheNearestRanks() {
        // Given
        List<Long> millis =
                LongStream.rangeClosed(1, 200).map(i -> i * 1_000_000).boxed().toList();

        // When
        Percentiles percentiles = Percentiles.ofNanos(millis);

        // Then
        assertThat(percentiles).isEqualTo(new Percentiles(100, 198, 200));
    }

    @Test
    void oneDurationIsEveryPercentile() {
        assertThat(Percentiles.ofNanos(List.of(5_000_000L))).isEqualTo(new Percentiles(5, 5, 5));
    }
}
