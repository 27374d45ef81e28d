package io.wiredesk.stages.clean.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * The kept parts of one block and the gaps between them. White space that would be left at an end of the block, or twice in a
 * row inside it, belongs to the gap.
 *
 * @param kept the kept parts, in order; empty when the whole block goes
 */
record Pieces(List<Piece> kept) {

    record Piece(int start, int end) {}

    static Pieces of(String text, List<Cut> cuts) {
        if (cuts.isEmpty()) {
            return new Pieces(List.of(new Piece(0, text.length())));
        }
        List<Piece> kept = new ArrayList<>();
        int at = 0;
        for (Cut cut : cuts) {
            add(text, at, cut.start(), kept);
            at = cut.end();
        }
        add(text, at, text.length(), kept);
        if (!kept.isEmpty()) {
            Piece last = kept.remove(kept.size() - 1);
            kept.add(new Piece(last.start(), trimEnd(text, last)));
        }
        return new Pieces(List.copyOf(kept));
    }

    private static void add(String text, int start, int end, List<Piece> kept) {
        boolean afterSpace =
                kept.isEmpty() || isSpace(text, kept.get(kept.size() - 1).end() - 1);
        int from = start;
        while (afterSpace && from < end && isSpace(text, from)) {
            from++;
        }
        if (hasWords(text, from, end)) {
            kept.add(new Piece(from, end));
        }
    }

    private static boolean hasWords(String text, int from, int end) {
        int at = from;
        while (at < end && isSpace(text, at)) {
            at++;
        }
        return at < end;
    }

    private static int trimEnd(String text, Piece piece) {
        int end = piece.end();
        while (end > piece.start() && isSpace(text, end - 1)) {
            end--;
        }
        return end;
    }

    private static boolean isSpace(String text, int at) {
        return text.charAt(at) == ' ';
    }
}
