package io.wiredesk.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @ParameterizedTest
    @CsvSource({"beginning,5", "end,20", "0,5", "7,7", "99,20", "-3,17", "-0,20", "-100,5"})
    void findsItsOffsetBetweenTheEndsOfThePartition(String text, long offset) {
        // When
        Position position = Position.parse(text).orElseThrow();

        // Then
        assertThat(position.in(5, 20)).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "middle", "1.5", "--1", "Beginning", "9999999999999999999"})
    void isNoneOfOtherTexts(String text) {
        // When / Then
        assertThat(Position.parse(text)).isEmpty();
    }

    @Test
    void onlyANumberBeforeTheEndAsksForTheLastRecords() {
        // When / Then
        assertThat(Position.parse("-3").orElseThrow().isLast()).isTrue();
        assertThat(Position.parse("end").orElseThrow().isLast()).isFalse();
        assertThat(Position.parse("3").orElseThrow().isLast()).isFalse();
    }
}
