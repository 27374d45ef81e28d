package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Zone;
import java.util.List;

/**
 * What the first look sees of a block, as hashed features: its words when they are few, its shape and its links, where it stands,
 * how its neighbours look, and what the elements around it are called and hold.
 */
final class LookFeatures {

    static final int MAX_ANCESTORS = 8;
    static final int FAR = 4;
    private static final int NEAR = 2;
    private static final int SHORT = 12;

    private final PageView view;

    LookFeatures(PageView view) {
        this.view = view;
    }

    /** Takes the features one by one. */
    interface Sink {
        void add(int hash);
    }

    /** The features that do not depend on the elements around the block. */
    void ofBlock(int index, Sink sink) {
        sink.add(hash(0, 0));
        Block block = view.page.blocks().get(index);
        TextShape shape = view.shapes[index];
        int length = view.lengths[index];
        shape(index, 1, sink);
        sink.add(hash(10, 16 * block.kind().ordinal() + block.markup().level(), Math.min(5, length)));
        sink.add(hash(11, Math.min(4, shape.commas)));
        sink.add(hash(12, Math.min(4, 8 * shape.digits / Math.max(1, shape.letters + shape.digits))));
        sink.add(hash(13, shape.upper > 0.6 * shape.letters ? 1 : 0, Math.min(4, length)));
        sink.add(hash(14, Math.min(5, shape.stops), Math.min(6, length)));
        sink.add(hash(15, shape.first, shape.last));
        sink.add(hash(16, Math.min(3, view.copies[index]), Math.min(4, length)));
        for (Zone zone : block.markup().zones()) {
            sink.add(hash(17, zone.ordinal()));
            sink.add(hash(18, zone.ordinal(), Math.min(4, length)));
        }
        sink.add(hash(19, block.markup().path().hashCode()));
        position(index, sink);
        neighbours(index, sink);
        words(shape, sink);
    }

    /** The features of all elements around the blocks of a box. */
    void ofBox(int index, Sink sink) {
        int at = index;
        for (int level = 0; level < MAX_ANCESTORS && at >= 0; level++) {
            ofPlace(at, level, sink);
            ofNames(at, level, sink);
            at = view.box(at).parent();
        }
    }

    /** What one element around a block, so many levels outwards, is and holds; from {@link #FAR} on it is the same. */
    void ofPlace(int index, int level, Sink sink) {
        Box box = view.box(index);
        sink.add(hash(30 + Math.min(level, 3), box.tag().hashCode()));
        if (level < FAR) {
            holdings(box, level, sink);
        }
    }

    /** What one element around a block is called, which tells more when it {@link #isNear}. */
    void ofNames(int index, int level, Sink sink) {
        List<String> tokens = view.box(index).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.get(i).hashCode();
            sink.add(hash(40, token));
            sink.add(hash(isNear(level) ? 41 : 42, token));
        }
    }

    static boolean isNear(int level) {
        return level < NEAR;
    }

    private void shape(int index, int group, Sink sink) {
        int length = view.lengths[index];
        sink.add(hash(group, length, view.shapes[index].ended ? 1 : 0));
        sink.add(hash(group + 1, length, view.quarters[index]));
    }

    private void position(int index, Sink sink) {
        int words = Math.min(4, view.lengths[index]);
        sink.add(hash(20, 10 * index / view.size));
        int title = view.title;
        sink.add(hash(21, title < 0 ? 0 : index < title ? 1 : index == title ? 2 : 3, words));
        sink.add(hash(22, title < 0 ? -1 : bucket(Math.max(0, index - title))));
    }

    private void neighbours(int index, Sink sink) {
        for (int offset = -2; offset <= 2; offset++) {
            int other = index + offset;
            int group = 60 + 4 * offset;
            if (offset == 0) {
                continue;
            } else if (other < 0 || other >= view.size) {
                sink.add(hash(group, -1));
                continue;
            }
            shape(other, group, sink);
            int same = view.paths[other] == view.paths[index] ? 1 : 0;
            sink.add(hash(group + 2, same, Math.min(4, view.lengths[other])));
        }
    }

    /** The first words, the last one, and all words when they are few. */
    static void words(TextShape shape, Sink sink) {
        boolean few = shape.words <= SHORT;
        int count = Math.min(few ? TextShape.HEAD : 4, shape.words);
        int before = 0;
        for (int i = 0; i < count && shape.head[i] != 0; i++) {
            sink.add(hash(few ? 70 : 71, shape.head[i]));
            sink.add(hash(few ? 72 : 73, shape.head[i], before));
            before = shape.head[i];
        }
        sink.add(hash(few ? 74 : 75, shape.tail[0]));
        if (few) {
            sink.add(hash(76, shape.whole));
        }
    }

    private void holdings(Box box, int level, Sink sink) {
        int prose = view.prose(box.from(), box.to());
        int all = view.allProse();
        int group = 80 + 4 * level;
        sink.add(hash(group, all == 0 ? 0 : Math.round(8f * prose / all)));
        sink.add(hash(group + 1, bucket(prose)));
        sink.add(hash(group + 2, Math.round(8 * view.linked(box.from(), box.to()))));
        sink.add(hash(group + 3, bucket(box.to() - box.from())));
    }

    private static int bucket(int count) {
        return PageView.bucket(count);
    }

    static int hash(int group, int value) {
        return TextShape.mix(group * 0x9E3779B1 + value);
    }

    static int hash(int group, int value, int other) {
        return hash(group, 31 * value + other * 0x27D4EB2F);
    }
}
