package io.wiredesk.stages.clean.score;

import java.util.function.IntBinaryOperator;

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
    private final StoryMass mass;
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
        mass = new StoryMass(view.shapes, odds, MAX_WEIGHT);
        IntBinaryOperator strong = (line, before) -> isStrong(line) ? 1 : Math.min(FAR, before + 1);
        IntBinaryOperator cut = (line, before) -> view.isCut(line) ? 1 : Math.min(FAR, before + 1);
        IntBinaryOperator open = (line, before) -> view.shapes[line].ended ? 0 : before + 1;
        strongAbove = Scan.down(view.size, FAR, strong);
        strongBelow = Scan.up(view.size, FAR, strong);
        cutAbove = Scan.down(view.size, FAR, cut);
        cutBelow = Scan.up(view.size, FAR, cut);
        openAbove = Scan.down(view.size, 0, open);
        openBelow = Scan.up(view.size, 0, open);
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
        mass.near(line, row);
        row.add(mass.mean(0, line));
        row.add(mass.mean(line + 1, view.size));
        row.add(mass.of(0, line) / (mass.all() + 1));
        row.add(mass.of(line, view.size));
        row.add(mass.mean());
    }
}
