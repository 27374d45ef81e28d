package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.ledger.CleanText;

/** What holds for every cleaned text. */
public final class LedgerAssert {

    private LedgerAssert() {}

    /** Asserts that text and removed spans rebuild the visible text, and that all spans are in order and in place. */
    public static void assertReversible(CleanText clean, String of) {
        StringBuilder rebuilt = new StringBuilder();
        StringBuilder kept = new StringBuilder();
        int textAt = 0;
        int visibleAt = 0;
        for (CleanText.Removed removed : clean.removed()) {
            assertThat(removed.start()).as("order of spans of %s", of).isBetween(visibleAt, removed.end());
            assertThat(removed.end()).as("end of a span of %s", of).isGreaterThan(removed.start());
            int between = removed.start() - visibleAt;
            rebuilt.append(clean.text(), textAt, textAt + between);
            kept.append(clean.visible(), visibleAt, removed.start());
            textAt += between;
            rebuilt.append(clean.visible(), removed.start(), removed.end());
            visibleAt = removed.end();
        }
        rebuilt.append(clean.text(), textAt, clean.text().length());
        kept.append(clean.visible(), visibleAt, clean.visible().length());
        assertThat(kept.toString().equals(clean.text()))
                .as("visible minus removed is the text of %s", of)
                .isTrue();
        assertThat(rebuilt.toString().equals(clean.visible()))
                .as("text plus removed is visible in %s", of)
                .isTrue();
        assertBlocks(clean, of);
    }

    private static void assertBlocks(CleanText clean, String of) {
        int at = 0;
        for (CleanText.Span block : clean.blocks()) {
            assertThat(block.start()).as("start of a block of %s", of).isEqualTo(at);
            String text = clean.text().substring(block.start(), block.end());
            assertThat(text)
                    .as("block of %s", of)
                    .isNotBlank()
                    .isEqualTo(text.strip())
                    .doesNotContain("\n");
            at = block.end() + 2;
        }
        assertThat(clean.blocks().isEmpty() ? 0 : at - 2)
                .as("end of blocks of %s", of)
                .isEqualTo(clean.text().length());
    }
}
