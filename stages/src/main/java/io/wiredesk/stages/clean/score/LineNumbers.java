package io.wiredesk.stages.clean.score;

/**
 * What can be said about a line of plain text as numbers: its own look, what the rules say, where it stands, and what the look
 * before made of its surroundings.
 */
final class LineNumbers {

    private static final float NONE = -9;
    private static final int FAR = 50;
    private static final int MAX_WEIGHT = 40;
    private static final float STRONG = 1.5f;

    private final LineView view;
    private final float[] look;
    private final float[] odds;
    /** Sums of the likely share of story, and of weights, of the lines before each. */
    private final float[] mass;

    private final float[] weight;
    private final int[] strongAbove;
    private final int[] strongBelow;
    private final int[] cutAbove;
    private final int[] cutBelow;
    private final int[] openAbove;
    private final int[] openBelow;

    /**
     * @param look what the first look made of the lines
     * @param odds what the look before this one made of them
     */
    LineNumbers(LineView view, float[] look, float[] odds) {
        this.view = view;
        this.look = look;
        this.odds = odds;
        int size = view.size;
        mass = new float[size + 1];
        weight = new float[size + 1];
        for (int i = 0; i < size; i++) {
            float own = Math.min(MAX_WEIGHT, view.shapes[i].words) + 1f;
            mass[i + 1] = mass[i] + own * (float) (1 / (1 + Math.exp(-odds[i])));
            weight[i + 1] = weight[i] + own;
        }
        strongAbove = new int[size];
        strongBelow = new int[size];
        cutAbove = new int[size];
        cutBelow = new int[size];
        openAbove = new int[size];
        openBelow = new int[size];
        distances();
    }

    private void distances() {
        int strong = FAR;
        int cut = FAR;
        int open = 0;
        for (int i = 0; i < view.size; i++) {
            strongAbove[i] = strong;
            cutAbove[i] = cut;
            openAbove[i] = open;
            strong = isStrong(i) ? 1 : Math.min(FAR, strong + 1);
            cut = view.isCut(i) ? 1 : Math.min(FAR, cut + 1);
            open = view.shapes[i].ended ? 0 : open + 1;
        }
        strong = FAR;
        cut = FAR;
        open = 0;
        for (int i = view.size - 1; i >= 0; i--) {
            strongBelow[i] = strong;
            cutBelow[i] = cut;
            openBelow[i] = open;
            strong = isStrong(i) ? 1 : Math.min(FAR, strong + 1);
            cut = view.isCut(i) ? 1 : Math.min(FAR, cut + 1);
            open = view.shapes[i].ended ? 0 : open + 1;
        }
    }

    private boolean isStrong(int line) {
        return odds[line] >= STRONG && view.isProse(line);
    }

    void of(int line, Row row) {
        text(line, row);
        clues(line, row);
        place(line, row);
        for (int distance = 1; distance <= 2; distance++) {
            neighbour(line - distance, row);
            neighbour(line + distance, row);
        }
        odds(line, row);
        for (int offset = -1; offset <= 1; offset++) {
            row.add(hint(line + offset));
        }
    }

    private float hint(int line) {
        return line < 0 || line >= view.size ? NONE : view.clues.wording().hints()[line];
    }

    private void text(int line, Row row) {
        TextShape shape = view.shapes[line];
        LineWords words = view.words[line];
        float units = shape.letters + shape.digits + 1f;
        float size = words.size + 1f;
        row.add(shape.words);
        row.add(units / size);
        row.add(shape.ended);
        row.add(shape.first);
        row.add(shape.last < 256 ? shape.last : 256);
        row.add(shape.commas);
        row.add(shape.stops);
        row.add(shape.digits / units);
        row.add(shape.upper / units);
        row.add(words.capitalised / size);
        row.add(words.small / size);
        row.add(words.bars);
        row.add(words.links);
        row.add(words.colon);
        row.add(view.copies[line]);
        row.add(view.above[line]);
        row.add(view.below[line]);
        row.add(view.shared[line]);
    }

    private void clues(int line, Row row) {
        row.add(view.clues.residue()[line]);
        row.add(view.clues.title() < 0 ? FAR : Math.min(FAR, line - view.clues.title()));
        row.add(cutAbove[line]);
        row.add(cutBelow[line]);
    }

    private void place(int line, Row row) {
        int size = view.size;
        int all = view.prose(0, size);
        row.add(Math.min(FAR, line));
        row.add(Math.min(FAR, size - line));
        row.add((float) line / size);
        row.add(Math.min(4 * FAR, size));
        row.add(all);
        row.add(view.prose(0, line) / (all + 1f));
        row.add(view.prose(line, size));
        row.add(line - Math.max(-1, view.proseAbove[line]));
        row.add(view.proseBelow[line] - line);
        row.add(view.proseAbove[line] < 0);
        row.add(view.proseBelow[line] >= size);
        row.add(view.words(view.proseAbove[line] + 1, line));
        row.add(view.words(line + 1, Math.max(line + 1, view.proseBelow[line])));
        row.add(openAbove[line]);
        row.add(openBelow[line]);
        row.add(view.shortLines(0, size));
        row.add(view.shortLines(line - 6, line));
        row.add(view.shortLines(line + 1, line + 7));
        row.add(view.endedLines(0, size));
        row.add(view.endedLines(line - 6, line));
        row.add(view.endedLines(line + 1, line + 7));
        row.add(strongAbove[line]);
        row.add(strongBelow[line]);
    }

    private void neighbour(int other, Row row) {
        if (other < 0 || other >= view.size) {
            for (int i = 0; i < 6; i++) {
                row.add(NONE);
            }
            return;
        }
        LineWords words = view.words[other];
        row.add(view.shapes[other].words);
        row.add(view.shapes[other].ended);
        row.add(view.clues.residue()[other]);
        row.add(words.capitalised / (words.size + 1f));
        row.add(view.shared[other]);
        row.add(view.shapes[other].digits);
    }

    private void odds(int line, Row row) {
        row.add(look[line]);
        row.add(odds[line]);
        for (int distance = 1; distance <= 4; distance++) {
            row.add(odds(line - distance));
            row.add(odds(line + distance));
        }
        row.add(mean(line - 3, line));
        row.add(mean(line + 1, line + 4));
        row.add(mean(line - 8, line));
        row.add(mean(line + 1, line + 9));
        row.add(mean(line - 20, line));
        row.add(mean(line + 1, line + 21));
        row.add(mean(0, line));
        row.add(mean(line + 1, view.size));
        row.add(mass[line] / (mass[view.size] + 1));
        row.add(mass[view.size] - mass[line]);
        row.add(mass[view.size] / weight[view.size]);
    }

    private float odds(int line) {
        return line < 0 || line >= odds.length ? NONE : odds[line];
    }

    private float mean(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(view.size, to);
        return start >= end ? -1 : (mass[end] - mass[start]) / (weight[end] - weight[start]);
    }
}
