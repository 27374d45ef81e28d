package io.wiredesk.stages.clean.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.LedgerAssert;
import io.wiredesk.stages.blocks.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Verdicts verdicts =
            new Verdicts(TextReader.read("Headline\n\nThe ferry left. Photo: AP\n\nAdvertisement")
                    .blocks());

    @Test
    void withoutACutTheTextIsWhatIsVisible() {
        // When
        CleanText clean = Ledger.write(verdicts);

        // Then
        assertThat(clean.text()).isEqualTo("Headline\n\nThe ferry left. Photo: AP\n\nAdvertisement");
        assertThat(clean.visible()).isEqualTo(clean.text());
        assertThat(clean.removed()).isEmpty();
    }

    @Test
    void aBlockThatGoesTakesItsSeparatorAndACutTheSpaceBesideIt() {
        // Given
        verdicts.remove(0, Residue.OTHER, "title", "Headline");
        verdicts.cut(1, new Cut(16, 25, Residue.PHOTO_CREDIT, "credit", "Photo:"));
        verdicts.remove(2, Residue.ADVERTISEMENT, "advertisement", "Advertisement");

        // When
        CleanText clean = Ledger.write(verdicts);

        // Then
        assertThat(clean.text()).isEqualTo("The ferry left.");
        assertThat(removed(clean)).containsExactly("Headline\n\n", " Photo: AP", "\n\nAdvertisement");
        LedgerAssert.assertReversible(clean, "three cuts");
    }

    @Test
    void aTextOfWhichNothingIsLeftIsAccountedForWhole() {
        // Given
        for (int block = 0; block < 3; block++) {
            verdicts.remove(block, Residue.OTHER, "rule", "");
        }

        // When
        CleanText clean = Ledger.write(verdicts);

        // Then
        assertThat(clean.text()).isEmpty();
        assertThat(String.join("", removed(clean))).isEqualTo(clean.visible());
        LedgerAssert.assertReversible(clean, "nothing kept");
    }

    private static List<String> removed(CleanText clean) {
        return clean.removed().stream()
                .map(removed -> clean.visible().substring(removed.start(), removed.end()))
                .toList();
    }
}
