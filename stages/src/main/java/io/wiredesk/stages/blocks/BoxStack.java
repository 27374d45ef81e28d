package io.wiredesk.stages.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The elements around the place where a collector stands, and the boxes that it has left. */
final class BoxStack {

    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    /** An open element with what is inherited from the ones around it. */
    private static final class Frame {

        private final int index;
        private final Box box;
        private final Frame outer;
        private final ClassNames classes;
        private final BlockKind kind;
        private final int level;
        private final Set<Zone> zones;
        private String path;

        private Frame(int index, Box box, Frame outer, Tags.Traits traits, Labels labels) {
            this.index = index;
            this.box = box;
            this.outer = outer;
            this.classes = labels.classes();
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
            return box.tag() + classes.dotted();
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
        Frame outer = open.peek();
        Box box = new Box(outer == null ? -1 : outer.index, tag, labels.words(), nextBlock, nextBlock);
        open.push(new Frame(boxes.size(), box, outer, traits, labels));
        boxes.add(box);
    }

    void pop(int nextBlock) {
        Frame frame = open.pop();
        Box box = frame.box;
        if (box.to() < nextBlock) {
            boxes.set(frame.index, new Box(box.parent(), box.tag(), box.tokens(), box.from(), nextBlock));
        }
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
