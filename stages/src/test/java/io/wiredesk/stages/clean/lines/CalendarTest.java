package io.wiredesk.stages.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.clean.phrases.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    private static final Calendar CALENDAR = LineReaders.of(WordLists.load()).calendar();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 May 2026, 14:05 BST",
                "Updated: Tuesday, October 16, 2026 at 9:15 a.m.",
                "16. Oktober 2026, 18:02 Uhr",
                "le 16 octobre 2026 à 18h02",
                "2026-10-16 18:02"
            })
    void aLineOfNothingButADateIsATimestamp(String line) {
        assertThat(CALENDAR.isTimestamp(Tokens.of(line), 0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks go on until 16 October 2026",
                "+44 20 79 46 01 23",
                "Monday to Friday 9am to 5pm",
                "£12.50",
                "May"
            })
    void aSentenceANumberAndHoursOfOpeningAreNone(String line) {
        assertThat(CALENDAR.isTimestamp(Tokens.of(line), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hull, 16 October 2026", "Posted by Idris 16 October 2026"})
    void aShortLineWithOtherWordsMayBeMostlyADate(String line) {
        assertThat(CALENDAR.isMostlyDate(Tokens.of(line))).isTrue();
        assertThat(CALENDAR.isTimestamp(Tokens.of(line), 0)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"18:05", "18:05 Uhr", "6:05 p.m.", "06:05 AM"})
    void aTimeOfDayIsAClock(String text) {
        assertThat(Calendar.isClock(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25:05", "18:65", "2:1", "18:05 and later"})
    void aScoreAndALongerTextAreNone(String text) {
        assertThat(Calendar.isClock(text)).isFalse();
    }
}
