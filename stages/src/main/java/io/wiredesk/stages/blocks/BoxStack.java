package io.wiredesk.stages.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The elements around the place where a collector stands, and the boxes that it has left. Elements without a block are no boxes. */
final class BoxStack {

    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    /** An open element with what is inherited from the ones around it. */
    private static final class Frame {

        private final int index;
        private final int from;
        private final String tag;
        private final Frame outer;
        private final Labels.Names names;
        private final BlockKind kind;
        private final int level;
        private final Set<Zone> zones;
        private String path;

        private Frame(int index, int from, String tag, Frame outer, Tags.Traits traits, Labels labels) {
            this.index = index;
            this.from = from;
            this.tag = tag;
            this.outer = outer;
            this.names = labels.names();
            this.zones = Tags.zones(traits, labels, outer == null ? EnumSet.noneOf(Zone.class) : outer.zones);
            this.level = traits.level() > 0 || outer == null ? traits.level() : outer.level;
            this.kind = kind(level, traits.kind(), outer);
        }

        private static BlockKind kind(int level, BlockKind own, Frame outer) {
            if (level > 0) {
                return BlockKind.HEADING;
            } else if (own != null) {
                return own;
            }
            return outer == null ? BlockKind.PARAGRAPH : outer.kind;
        }

        private String name() {
            return tag + names.classes().dotted();
        }

        /** Made for the first block: most elements hold none of their own. */
        private String path() {
            if (path == null) {
                path = outer == null ? name() : outer.name() + '>' + name();
            }
            return path;
        }
    }

    void push(String tag, Tags.Traits traits, Labels labels, int nextBlock) {
        open.push(new Frame(boxes.size(), nextBlock, tag, open.peek(), traits, labels));
        boxes.add(null);
    }

    void pop(int nextBlock) {
        Frame frame = open.pop();
        if (frame.outer == null) {
            boxes.set(frame.index, box(frame, -1, nextBlock));
        } else if (frame.from < nextBlock) {
            boxes.set(frame.index, box(frame, frame.outer.index, nextBlock));
        } else {
            boxes.remove(frame.index);
        }
    }

    private static Box box(Frame frame, int parent, int to) {
        return new Box(parent, frame.tag, frame.names.words(), frame.from, to);
    }

    BlockKind kind() {
        return open.element().kind;
    }

    Markup markup(int linkUnits) {
        Frame frame = open.element();
        return new Markup(frame.path(), frame.index, frame.index, frame.level, linkUnits, frame.zones);
    }

    /** All boxes, those that are still open closed at this block. */
    List<Box> boxes(int blocks) {
        while (!open.isEmpty()) {
            pop(blocks);
        }
        return List.copyOf(boxes);
    }
}
