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

    /** The features that do not depend on the elements around the block. */
    void ofBlock(int index, FeatureKeys keys) {
        keys.add(0, 0);
        Block block = view.page.blocks().get(index);
        TextShape shape = view.shapes[index];
        int length = view.lengths[index];
        shape(index, 1, keys);
        keys.add(10, 16 * block.kind().ordinal() + block.markup().level(), Math.min(5, length));
        keys.add(11, Math.min(4, shape.commas));
        keys.add(12, Math.min(4, 8 * shape.digits / Math.max(1, shape.letters + shape.digits)));
        keys.add(13, shape.upper > 0.6 * shape.letters ? 1 : 0, Math.min(4, length));
        keys.add(14, Math.min(5, shape.stops), Math.min(6, length));
        keys.add(15, shape.first, shape.last);
        keys.add(16, Math.min(3, view.copies[index]), Math.min(4, length));
        for (Zone zone : block.markup().zones()) {
            keys.add(17, zone.ordinal());
            keys.add(18, zone.ordinal(), Math.min(4, length));
        }
        keys.add(19, block.markup().path().hashCode());
        position(index, keys);
        neighbours(index, keys);
        words(shape, keys);
    }

    /** The features of all elements around the blocks of a box. */
    void ofBox(int index, FeatureKeys keys) {
        int at = index;
        for (int level = 0; level < MAX_ANCESTORS && at >= 0; level++) {
            ofPlace(at, level, keys);
            ofNames(at, level, keys);
            at = view.box(at).parent();
        }
    }

    /** What one element around a block, so many levels outwards, is and holds; from {@link #FAR} on it is the same. */
    void ofPlace(int index, int level, FeatureKeys keys) {
        Box box = view.box(index);
        keys.add(30 + Math.min(level, 3), box.tag().hashCode());
        if (level < FAR) {
            holdings(box, level, keys);
        }
    }

    /** What one element around a block is called, which tells more when it {@link #isNear}. */
    void ofNames(int index, int level, FeatureKeys keys) {
        List<String> tokens = view.box(index).tokens();
        for (int i = 0; i < tokens.size(); i++) {
            int token = tokens.get(i).hashCode();
            keys.add(40, token);
            keys.add(isNear(level) ? 41 : 42, token);
        }
    }

    static boolean isNear(int level) {
        return level < NEAR;
    }

    private void shape(int index, int group, FeatureKeys keys) {
        int length = view.lengths[index];
        keys.add(group, length, view.shapes[index].ended ? 1 : 0);
        keys.add(group + 1, length, view.quarters[index]);
    }

    private void position(int index, FeatureKeys keys) {
        int words = Math.min(4, view.lengths[index]);
        keys.add(20, 10 * index / view.size);
        int title = view.title;
        keys.add(21, title < 0 ? 0 : index < title ? 1 : index == title ? 2 : 3, words);
        keys.add(22, title < 0 ? -1 : bucket(Math.max(0, index - title)));
    }

    private void neighbours(int index, FeatureKeys keys) {
        for (int offset = -2; offset <= 2; offset++) {
            int other = index + offset;
            int group = 60 + 4 * offset;
            if (offset == 0) {
                continue;
            } else if (other < 0 || other >= view.size) {
                keys.add(group, -1);
                continue;
            }
            shape(other, group, keys);
            int same = view.paths[other] == view.paths[index] ? 1 : 0;
            keys.add(group + 2, same, Math.min(4, view.lengths[other]));
        }
    }

    /** The first words, the last one, and all words when they are few. */
    static void words(TextShape shape, FeatureKeys keys) {
        boolean few = shape.words <= SHORT;
        int count = Math.min(few ? TextShape.HEAD : 4, shape.words);
        int before = 0;
        for (int i = 0; i < count && shape.head[i] != 0; i++) {
            keys.add(few ? 70 : 71, shape.head[i]);
            keys.add(few ? 72 : 73, shape.head[i], before);
            before = shape.head[i];
        }
        keys.add(few ? 74 : 75, shape.tail[0]);
        if (few) {
            keys.add(76, shape.whole);
        }
    }

    private void holdings(Box box, int level, FeatureKeys keys) {
        int prose = view.prose(box.from(), box.to());
        int all = view.allProse();
        int group = 80 + 4 * level;
        keys.add(group, all == 0 ? 0 : Math.round(8f * prose / all));
        keys.add(group + 1, bucket(prose));
        keys.add(group + 2, Math.round(8 * view.linked(box.from(), box.to())));
        keys.add(group + 3, bucket(box.to() - box.from()));
    }

    private static int bucket(int count) {
        return PageView.bucket(count);
    }
}
