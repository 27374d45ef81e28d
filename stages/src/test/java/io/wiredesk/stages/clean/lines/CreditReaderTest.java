package io.wiredesk.stages.clean.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.phrases.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {

    private static final LineReaders READERS = LineReaders.of(WordLists.load());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Photograph: Idris Pell, Pool/AP       ; Idris Pell ; AP
            Foto: Idris Pell/dpa                  ; Idris Pell ; dpa
            (Idris Pell via Reuters)              ; Idris Pell ; Reuters
            Photo by Idris Pell                   ; Idris Pell ; -
            Getty Images                          ; -          ; Getty Images
            dpa:261112-99-123456/3                ; -          ; dpa
            Courtesy of the Harbour Museum        ; -          ; Harbour Museum
            写真：共同                             ; -          ; 共同
            Handout                               ; -          ; -
            """)
    void aCreditNamesAPhotographerAndAnAgency(String credit, String photographer, String agency) {
        // When
        Credit read = READERS.credits().read(credit);

        // Then
        assertThat(read.photographer().orElse("-")).isEqualTo(photographer);
        assertThat(read.agency().orElse("-")).isEqualTo(agency);
        assertThat(read.isEmpty()).isEqualTo(photographer.equals("-") && agency.equals("-"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Fans outside the stadium. PA                         ; PA
            Fans outside the stadium. Idris Pell/Reuters         ; Idris Pell/Reuters
            Fans outside the stadium (AP)                        ; (AP)
            Idris Pell/Harbour Post                              ; Idris Pell/Harbour Post
            """)
    void aCreditWithoutAMarkerEndsACaption(String caption, String credit) {
        // When
        int start = READERS.bareCredits().start(caption, true).orElseThrow();

        // Then
        assertThat(caption.substring(start).strip()).isEqualTo(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fans outside the stadium.", "Fans wait. Nobody came", "The minister met the AP"})
    void aCaptionWithoutACreditHasNone(String caption) {
        assertThat(READERS.bareCredits().start(caption, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fans outside the stadium (AP)", "Fans outside the stadium Reuters"})
    void withoutAFullStopOnlyACaptionEndsWithOne(String text) {
        assertThat(READERS.bareCredits().start(text, true)).isPresent();
        assertThat(READERS.bareCredits().start(text, false)).isEmpty();
    }
}
