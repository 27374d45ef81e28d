package io.wiredesk.stages.clean.score;

/** What the first look sees of a line of plain text, as hashed features: its words, its shape, its place and its neighbours. */
final class LineLook {

    private static final int REACH = 2;

    private final LineView view;

    LineLook(LineView view) {
        this.view = view;
    }

    void of(int line, FeatureKeys keys) {
        TextShape shape = view.shapes[line];
        LineWords words = view.words[line];
        int size = bucket(shape.words);
        keys.add(0, 0);
        keys.add(1, Math.min(6, size), shape.ended ? 1 : 0);
        keys.add(2, Math.min(4, shape.commas), Math.min(5, size));
        keys.add(3, Math.min(4, 8 * shape.digits / Math.max(1, shape.letters + shape.digits)), Math.min(4, size));
        keys.add(4, shape.upper > 0.6 * shape.letters ? 1 : 0, Math.min(4, size));
        keys.add(5, Math.min(5, shape.stops), Math.min(6, size));
        keys.add(6, shape.first, shape.last);
        keys.add(7, Math.min(3, view.copies[line]), Math.min(4, size));
        keys.add(8, 8 * words.capitalised / Math.max(1, words.size), Math.min(4, size));
        keys.add(9, 8 * words.small / Math.max(1, words.size), Math.min(4, size));
        keys.add(10, Math.min(3, words.bars), words.colon ? 1 : 0);
        keys.add(11, Math.min(2, words.links));
        keys.add(12, view.clues.residue()[line]);
        place(line, Math.min(4, size), keys);
        neighbours(line, keys);
        LookFeatures.words(shape, keys);
    }

    private void place(int line, int size, FeatureKeys keys) {
        int all = view.prose(0, view.size) + 1;
        keys.add(20, (int) (8L * view.prose(0, line) / all), size);
        keys.add(21, bucket(line - view.proseAbove[line]), bucket(view.proseBelow[line] - line));
        keys.add(22, view.proseBelow[line] == view.size ? 1 : 0, size);
        keys.add(23, Math.round(4 * view.shared[line]), size);
        keys.add(24, Math.round(4 * view.above[line]), Math.round(4 * view.below[line]));
    }

    private void neighbours(int line, FeatureKeys keys) {
        for (int offset = -REACH; offset <= REACH; offset++) {
            int other = line + offset;
            int group = 40 + 4 * offset;
            if (other < 0 || other >= view.size) {
                keys.add(group, -1);
            } else if (offset != 0) {
                TextShape shape = view.shapes[other];
                keys.add(group, Math.min(6, bucket(shape.words)), shape.ended ? 1 : 0);
                keys.add(group + 1, view.clues.residue()[other]);
            }
        }
    }

    private static int bucket(int count) {
        return PageView.bucket(count);
    }
}
