package io.wiredesk.stages.clean.ledger;

import io.wiredesk.stages.blocks.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a cleaned text and, at the same time, what was left out of it, so that the two always rebuild the visible text. A block
 * that goes takes a separator with it: the one behind it while a kept block follows, else the one before it.
 */
public final class Ledger {

    private static final String SEPARATOR = "\n\n";

    private final Verdicts verdicts;
    private final int lastKept;
    private final StringBuilder visible;
    private final StringBuilder text = new StringBuilder();
    private final List<CleanText.Span> spans = new ArrayList<>();
    private final List<CleanText.Removed> removed = new ArrayList<>();

    private Ledger(Verdicts verdicts) {
        this.verdicts = verdicts;
        int last = verdicts.blocks().size() - 1;
        while (last >= 0 && verdicts.isRemoved(last)) {
            last--;
        }
        this.lastKept = last;
        this.visible = new StringBuilder(units(verdicts.blocks()));
    }

    private static int units(List<Block> blocks) {
        int units = 0;
        for (Block block : blocks) {
            units += block.text().length() + SEPARATOR.length();
        }
        return units;
    }

    /** The cleaned text, when all is decided. */
    public static CleanText write(Verdicts verdicts) {
        Ledger ledger = new Ledger(verdicts);
        for (Block block : verdicts.blocks()) {
            List<Pieces.Piece> kept =
                    Pieces.of(block.text(), verdicts.of(block.index())).kept();
            if (kept.isEmpty()) {
                ledger.leaveOut(block);
            } else {
                ledger.write(block, kept);
            }
        }
        return new CleanText(
                ledger.visible.toString(),
                ledger.text.toString(),
                List.copyOf(ledger.spans),
                List.copyOf(ledger.removed));
    }

    private void leaveOut(Block block) {
        boolean takesNext = block.index() < lastKept;
        int start = visible.length();
        visible.append(takesNext || block.index() == 0 ? "" : SEPARATOR);
        int offset = visible.length();
        visible.append(block.text()).append(takesNext ? SEPARATOR : "");
        account(verdicts.of(block.index()), start, visible.length(), offset);
    }

    private void write(Block block, List<Pieces.Piece> kept) {
        int offset = visible.length();
        int start = text.length();
        int at = 0;
        for (Pieces.Piece piece : kept) {
            accountGap(block, at, piece.start(), offset);
            text.append(block.text(), piece.start(), piece.end());
            at = piece.end();
        }
        accountGap(block, at, block.text().length(), offset);
        spans.add(new CleanText.Span(block.kind(), start, text.length()));
        String separator = block.index() < lastKept ? SEPARATOR : "";
        visible.append(block.text()).append(separator);
        text.append(separator);
    }

    private void accountGap(Block block, int from, int to, int offset) {
        if (verdicts.isUntouched(block.index())) {
            return;
        }
        List<Cut> cuts = verdicts.of(block.index()).stream()
                .filter(cut -> cut.start() < to && from < cut.end())
                .toList();
        account(cuts, offset + from, offset + to, offset);
    }

    /** Divides what was left out between its cuts: the first begins at the start, each further one at its own. */
    private void account(List<Cut> cuts, int start, int end, int offset) {
        int from = start;
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            int to = i + 1 < cuts.size() ? offset + cuts.get(i + 1).start() : end;
            removed.add(new CleanText.Removed(cut.residue(), cut.rule(), cut.evidence(), from, to));
            from = to;
        }
    }
}
