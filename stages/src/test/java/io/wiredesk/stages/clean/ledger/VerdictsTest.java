package io.wiredesk.stages.clean.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.blocks.TextReader;
import org.junit.jupiter.api.Test;

class VerdictsTest {

    private static final Cut CREDIT = new Cut(16, 25, Residue.PHOTO_CREDIT, "credit", "Photo:");

    private final Verdicts verdicts =
            new Verdicts(TextReader.read("The ferry left. Photo: AP").blocks());

    @Test
    void theFirstVerdictOnASpanStands() {
        // When
        verdicts.cut(0, CREDIT);
        verdicts.remove(0, Residue.OTHER, "later", "");
        verdicts.cut(0, new Cut(20, 25, Residue.OTHER, "later", ""));

        // Then
        assertThat(verdicts.of(0)).containsExactly(CREDIT);
        assertThat(verdicts.kept(0)).isEqualTo("The ferry left. ");
        assertThat(verdicts.isUntouched(0)).isFalse();
        assertThat(verdicts.isRemoved(0)).isFalse();
    }

    @Test
    void whatIsLeftOfABlockMayGoToo() {
        // Given
        verdicts.cut(0, CREDIT);

        // When
        verdicts.removeRest(0, Residue.PHOTO_CAPTION, "caption", "");

        // Then
        assertThat(verdicts.of(0))
                .extracting(Cut::residue)
                .containsExactly(Residue.PHOTO_CAPTION, Residue.PHOTO_CREDIT);
        assertThat(verdicts.isRemoved(0)).isTrue();
    }

    @Test
    void aRuleMayTakeBackWhatItTookAndNothingElse() {
        // Given
        verdicts.cut(0, CREDIT);
        verdicts.removeRest(0, Residue.OTHER, "score", "");

        // When
        verdicts.withdraw(0, "score");

        // Then
        assertThat(verdicts.of(0)).containsExactly(CREDIT);
    }

    @Test
    void aNewNameChangesTheClassAlone() {
        // Given
        verdicts.cut(0, CREDIT);

        // When
        verdicts.rename(0, cut -> Residue.AGENCY_LINE);

        // Then
        assertThat(verdicts.of(0)).containsExactly(new Cut(16, 25, Residue.AGENCY_LINE, "credit", "Photo:"));
    }

    @Test
    void aRestoredBlockIsUntouched() {
        // Given
        verdicts.cut(0, CREDIT);

        // When
        verdicts.restore(0);

        // Then
        assertThat(verdicts.isUntouched(0)).isTrue();
    }

    @Test
    void longEvidenceIsCutOff() {
        // When
        verdicts.remove(0, Residue.OTHER, "rule", "x".repeat(500));

        // Then
        assertThat(verdicts.of(0).get(0).evidence()).hasSize(80);
    }
}
