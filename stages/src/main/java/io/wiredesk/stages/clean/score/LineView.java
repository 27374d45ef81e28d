package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** What the looks at a plain text share: the shape and the words of each line, running sums, and what lines have in common. */
final class LineView {

    private static final int PROSE_WORDS = 14;
    private static final int SHORT_WORDS = 3;
    private static final int MIN_BITS = 8;
    private static final int MAX_BITS = 20;

    final int size;
    final TextShape[] shapes;
    final LineWords[] words;
    final Clues clues;
    /** How many lines have the same words. */
    final int[] copies;
    /** The share of a line's runs of three words that stood in a line above, and that stand in one below. */
    final float[] above;

    final float[] below;
    /** The share of a line's telling words that other lines of prose have too. */
    final float[] shared;
    /** Index of the nearest line of prose above and below; -1 and {@code size} where there is none. */
    final int[] proseAbove;

    final int[] proseBelow;
    private final int[] proseSums;
    private final int[] wordSums;
    private final int[] shortSums;
    private final int[] endedSums;
    private final int bits;

    LineView(Page page, Clues clues) {
        List<Block> blocks = page.blocks();
        this.clues = clues;
        size = blocks.size();
        TextScan scan = new TextScan();
        shapes = new TextShape[size];
        words = new LineWords[size];
        proseSums = new int[size + 1];
        wordSums = new int[size + 1];
        shortSums = new int[size + 1];
        endedSums = new int[size + 1];
        for (int i = 0; i < size; i++) {
            shapes[i] = new TextShape(blocks.get(i).text(), scan);
            words[i] = new LineWords(blocks.get(i).text());
            wordSums[i + 1] = wordSums[i] + shapes[i].words;
            shortSums[i + 1] = shortSums[i] + (shapes[i].words <= SHORT_WORDS ? 1 : 0);
            endedSums[i + 1] = endedSums[i] + (shapes[i].ended ? 1 : 0);
            proseSums[i + 1] = proseSums[i] + (isProse(i) ? shapes[i].words : 0);
        }
        bits = Math.max(MIN_BITS, Math.min(MAX_BITS, PageView.bucket(wordSums[size]) + 3));
        copies = copies();
        above = new float[size];
        below = new float[size];
        int[] seen = new int[1 << bits];
        for (int i = 0; i < size; i++) {
            above[i] = runsIn(seen, i);
        }
        seen = new int[1 << bits];
        for (int i = size - 1; i >= 0; i--) {
            below[i] = runsIn(seen, i);
        }
        shared = shared();
        IntBinaryOperator nearestProse = (line, nearest) -> isProse(line) ? line : nearest;
        proseAbove = Scan.down(size, -1, nearestProse);
        proseBelow = Scan.up(size, size, nearestProse);
    }

    /** A long line that ends like a sentence. */
    boolean isProse(int line) {
        return shapes[line].words >= PROSE_WORDS && shapes[line].ended;
    }

    /** Whether a rule has taken something out of it. */
    boolean isCut(int line) {
        return clues.cut()[line] > 0;
    }

    int words(int from, int to) {
        return wordSums[to] - wordSums[from];
    }

    /** The share of these lines that have hardly any words; -1 when there is no line. */
    float shortLines(int from, int to) {
        return share(shortSums, from, to);
    }

    /** The share of these lines that end like a sentence; -1 when there is no line. */
    float endedLines(int from, int to) {
        return share(endedSums, from, to);
    }

    private float share(int[] sums, int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(size, to);
        return start >= end ? -1 : (float) (sums[end] - sums[start]) / (end - start);
    }

    /** Words in lines of prose. */
    int prose(int from, int to) {
        return proseSums[to] - proseSums[from];
    }

    private int[] copies() {
        int[] counts = new int[1 << bits];
        int[] found = new int[size];
        for (int i = 0; i < size; i++) {
            counts[slot(shapes[i].whole)]++;
        }
        for (int i = 0; i < size; i++) {
            found[i] = counts[slot(shapes[i].whole)];
        }
        return found;
    }

    /** The share of a line's runs that are in the table, to which it adds them: two runs may share a place in it. */
    private float runsIn(int[] seen, int line) {
        int[] hashes = words[line].hashes;
        int runs = words[line].size - 2;
        int found = 0;
        for (int i = 0; i < runs; i++) {
            int slot = slot(TextShape.mix((hashes[i] * 31 + hashes[i + 1]) * 31 + hashes[i + 2]));
            found += seen[slot] != 0 && seen[slot] != line + 1 ? 1 : 0;
            seen[slot] = seen[slot] == 0 ? line + 1 : seen[slot];
        }
        return runs <= 0 ? 0 : (float) found / runs;
    }

    private float[] shared() {
        int[] lines = new int[1 << bits];
        int[] last = new int[1 << bits];
        for (int i = 0; i < size; i++) {
            for (int k = 0; isProse(i) && k < words[i].size; k++) {
                int slot = slot(words[i].hashes[k]);
                lines[slot] += last[slot] == i + 1 ? 0 : 1;
                last[slot] = i + 1;
            }
        }
        float[] shares = new float[size];
        for (int i = 0; i < size; i++) {
            shares[i] = shared(words[i], lines, isProse(i) ? 1 : 0);
        }
        return shares;
    }

    /** The share of the telling words that more than so many lines have; -1 when there is no such word. */
    private float shared(LineWords line, int[] lines, int own) {
        int telling = 0;
        int found = 0;
        for (int k = 0; k < line.size; k++) {
            if (line.telling[k]) {
                telling++;
                found += lines[slot(line.hashes[k])] > own ? 1 : 0;
            }
        }
        return telling == 0 ? -1 : (float) found / telling;
    }

    private int slot(int hash) {
        return hash >>> Integer.SIZE - bits;
    }
}
