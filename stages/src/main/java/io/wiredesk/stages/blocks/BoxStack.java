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
        private final String classes;
        private final BlockKind kind;
        private final int level;
        private final Set<Zone> zones;
        private String path;

        private Frame(int index, Box box, Frame outer, String classes, Set<Zone> zones) {
            this.index = index;
            this.box = box;
            this.outer = outer;
            this.classes = classes;
            this.level = level(box.tag(), outer);
            this.kind = kind(box.tag(), level, outer);
            this.zones = zones;
        }

        private String name() {
            return box.tag() + classes;
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
        Set<Zone> zones = Tags.zones(traits, labels, outer == null ? EnumSet.noneOf(Zone.class) : outer.zones);
        open.push(new Frame(boxes.size(), box, outer, labels.dotted(), zones));
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

    private static int level(String tag, Frame outer) {
        if (tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6') {
            return tag.charAt(1) - '0';
        }
        return outer == null ? 0 : outer.level;
    }

    private static BlockKind kind(String tag, int level, Frame outer) {
        if (level > 0) {
            return BlockKind.HEADING;
        }
        return switch (tag) {
            case "li", "dt", "dd" -> BlockKind.LIST_ITEM;
            case "blockquote" -> BlockKind.QUOTE;
            default -> outer == null ? BlockKind.PARAGRAPH : outer.kind;
        };
    }
}
