package io.wiredesk.stages.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineReaderTest {

    private static final DatelineReader DATELINES =
            LineReaders.of(WordLists.load()).datelines();

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            KYIV                    ;         ; true
            KYIV, Ukraine, Nov. 12  ;         ; true
            NEW DELHI               ;         ; true
            Hull                    ; AP      ; true
            HULL, 12. November      ; dpa     ; true
            HULL                    ; Harbour News ; true
            ROME                    ;         ; true
            NATO                    ;         ; false
            Hull                    ;         ; false
            Hull                    ; Harbour News ; false
            EXCLUSIVE               ;         ; false
            FLIGHT 370              ;         ; false
            """)
    void aPlaceInCapitalsOrBeforeAKnownAgencyOpensAStory(String opening, String agency, boolean dateline) {
        assertThat(DATELINES.isDateline(opening, Optional.ofNullable(agency))).isEqualTo(dateline);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            KYIV                    ; KYIV
            KYIV, Ukraine, Nov. 12  ; KYIV, Ukraine
            Hull, 12. November      ; Hull
            Tuesday                 ; -
            """)
    void thePlaceIsReadWithItsRegionAndWithoutTheDate(String opening, String place) {
        assertThat(DATELINES.place(opening).orElse("-")).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            NEW DELHI      ; true
            KYIV, Ukraine  ; true
            SMITH          ; false
            Kyiv           ; false
            """)
    void onlyACityInCapitalsStandsInFrontOfAColon(String opening, boolean city) {
        assertThat(DATELINES.isCity(opening)).isEqualTo(city);
    }
}
