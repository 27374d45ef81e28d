package io.wiredesk.stages.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.phrases.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CopyrightReaderTest {

    private static final CopyrightReader COPYRIGHTS =
            LineReaders.of(WordLists.load()).copyrights();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            © 2026 The Harbour Post. All rights reserved.        ; The Harbour Post       ; 2026
            Copyright 1999-2026 Harbour Media Ltd.               ; Harbour Media Ltd.     ; 2026
            (c) by Harbour Media Inc. May not be reproduced      ; Harbour Media Inc.     ; -
            Alle Rechte vorbehalten © Hafenblatt GmbH | Impressum ; Hafenblatt GmbH       ; -
            © 2026                                               ; -                      ; 2026
            """)
    void aCopyrightLineNamesItsHolderAndItsLastYear(String line, String holder, String year) {
        // When
        Copyright read = COPYRIGHTS.read(line).orElseThrow();

        // Then
        assertThat(read.holder().orElse("-")).isEqualTo(holder);
        assertThat(read.year().map(String::valueOf).orElse("-")).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"©", "© Idris Pell/AP", "© Reuters"})
    void aLineThatNamesNobodyOrCreditsAPictureIsNone(String line) {
        assertThat(COPYRIGHTS.read(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            © Idris Pell/AP              ; true
            © Reuters                    ; true
            © Reuters 2026               ; false
            © Harbour Media Ltd.         ; false
            Idris Pell/AP                ; false
            """)
    void aMarkBeforeAPersonOrAnAgencyWithoutAYearCreditsAPicture(String line, boolean credit) {
        assertThat(COPYRIGHTS.isCredit(line)).isEqualTo(credit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            The boat left. – The Harbour Post 2026 ; All rights reserved ; – The Harbour Post 2026 All rights reserved
            The boat left.                         ; © 2026 Harbour Post ; © 2026 Harbour Post
            """)
    void aHolderInFrontOfThePhraseBelongsToTheLine(String before, String phrase, String line) {
        // Given
        String text = before + ' ' + phrase;

        // When
        int start = COPYRIGHTS.start(text, before.length() + 1);

        // Then
        assertThat(text.substring(start).strip()).isEqualTo(line);
    }
}
