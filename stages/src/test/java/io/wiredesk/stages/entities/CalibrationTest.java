package io.wiredesk.stages.entities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void aSurerNameStaysTheSurerOneAndNothingIsCertain() {
        for (double confidence = 0.01; confidence < 0.99; confidence += 0.01) {
            // When
            double calibrated = Calibration.of(confidence);

            // Then
            assertThat(calibrated).isBetween(0.0, Calibration.of(confidence + 0.01));
        }
        assertThat(Calibration.of(1)).isGreaterThan(0.9).isLessThan(0.99);
        assertThat(Calibration.of(0)).isGreaterThan(0);
    }
}
