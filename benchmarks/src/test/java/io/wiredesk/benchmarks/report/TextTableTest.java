package io.wiredesk.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAligned() {
        // Given
        TextTable table =
                new TextTable("what", "a second").row("jsoup", "410.0").row("all", "9.5");

        // When
        String text = table.toString();

        // Then
        assertThat(text).isEqualTo("what   a second\njsoup     410.0\nall         9.5");
    }

    @Test
    void numbersAreTheSameInEveryLocale() {
        // Given
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            // When, Then
            assertThat(TextTable.number(1234.5678, 2)).isEqualTo("1234.57");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aRowHasACellForEachHeading() {
        assertThatThrownBy(() -> new TextTable("a", "b").row("1")).hasMessage("1 cells under 2 headings");
    }
}
