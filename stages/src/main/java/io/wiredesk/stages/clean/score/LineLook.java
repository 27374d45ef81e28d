package io.wiredesk.stages.clean.score;

import static io.wiredesk.stages.clean.score.LookFeatures.hash;

/** What the first look sees of a line of plain text, as hashed features: its words, its shape, its place and its neighbours. */
final class LineLook {

    private static final int REACH = 2;

    private final LineView view;

    LineLook(LineView view) {
        this.view = view;
    }

    void of(int line, LookFeatures.Sink sink) {
        TextShape shape = view.shapes[line];
        LineWords words = view.words[line];
        int size = bucket(shape.words);
        sink.add(hash(0, 0));
        sink.add(hash(1, Math.min(6, size), shape.ended ? 1 : 0));
        sink.add(hash(2, Math.min(4, shape.commas), Math.min(5, size)));
        sink.add(hash(3, Math.min(4, 8 * shape.digits / Math.max(1, shape.letters + shape.digits)), Math.min(4, size)));
        sink.add(hash(4, shape.upper > 0.6 * shape.letters ? 1 : 0, Math.min(4, size)));
        sink.add(hash(5, Math.min(5, shape.stops), Math.min(6, size)));
        sink.add(hash(6, shape.first, shape.last));
        sink.add(hash(7, Math.min(3, view.copies[line]), Math.min(4, size)));
        sink.add(hash(8, 8 * words.capitalised / Math.max(1, words.size), Math.min(4, size)));
        sink.add(hash(9, 8 * words.small / Math.max(1, words.size), Math.min(4, size)));
        sink.add(hash(10, Math.min(3, words.bars), words.colon ? 1 : 0));
        sink.add(hash(11, Math.min(2, words.links)));
        sink.add(hash(12, view.clues.residue()[line]));
        place(line, Math.min(4, size), sink);
        neighbours(line, sink);
        LookFeatures.words(shape, sink);
    }

    private void place(int line, int size, LookFeatures.Sink sink) {
        int all = view.prose(0, view.size) + 1;
        sink.add(hash(20, (int) (8L * view.prose(0, line) / all), size));
        sink.add(hash(21, bucket(line - view.proseAbove[line]), bucket(view.proseBelow[line] - line)));
        sink.add(hash(22, view.proseBelow[line] == view.size ? 1 : 0, size));
        sink.add(hash(23, Math.round(4 * view.shared[line]), size));
        sink.add(hash(24, Math.round(4 * view.above[line]), Math.round(4 * view.below[line])));
    }

    private void neighbours(int line, LookFeatures.Sink sink) {
        for (int offset = -REACH; offset <= REACH; offset++) {
            int other = line + offset;
            int group = 40 + 4 * offset;
            if (other < 0 || other >= view.size) {
                sink.add(hash(group, -1));
            } else if (offset != 0) {
                TextShape shape = view.shapes[other];
                sink.add(hash(group, Math.min(6, bucket(shape.words)), shape.ended ? 1 : 0));
                sink.add(hash(group + 1, view.clues.residue()[other]));
            }
        }
    }

    private static int bucket(int count) {
        return PageView.bucket(count);
    }
}
