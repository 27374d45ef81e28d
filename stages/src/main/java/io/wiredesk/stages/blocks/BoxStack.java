package io.wiredesk.stages.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements around the place where a collector stands, and the boxes that it has left. */
final class BoxStack {

    private static final Set<String> LIST_ITEMS = Set.of("li", "dt", "dd");

    private final List<Box> boxes = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    /** An open element with what is inherited from the ones around it. */
    private record Frame(
            int box, String tag, String name, String path, BlockKind kind, int level, EnumSet<Zone> zones) {}

    void push(Element element, int nextBlock) {
        Frame outer = open.peek();
        String tag = element.normalName();
        String name = element.attributesSize() == 0 ? tag : Names.of(element);
        List<String> tokens = element.attributesSize() == 0 ? List.of() : Names.tokens(element);
        boxes.add(new Box(outer == null ? -1 : outer.box(), tag, tokens, nextBlock, nextBlock));
        String path = outer == null ? name : outer.name() + '>' + name;
        int level = level(tag, outer);
        open.push(new Frame(boxes.size() - 1, tag, name, path, kind(tag, level, outer), level, zones(element, outer)));
    }

    void pop(int nextBlock) {
        int index = open.pop().box();
        Box box = boxes.get(index);
        boxes.set(index, new Box(box.parent(), box.tag(), box.tokens(), box.from(), nextBlock));
    }

    BlockKind kind() {
        return open.element().kind();
    }

    Markup markup(int linkUnits) {
        Frame frame = open.element();
        return new Markup(frame.path(), frame.box(), frame.box(), frame.level(), linkUnits, frame.zones());
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
        return outer == null ? 0 : outer.level();
    }

    private static BlockKind kind(String tag, int level, Frame outer) {
        if (level > 0) {
            return BlockKind.HEADING;
        } else if (LIST_ITEMS.contains(tag)) {
            return BlockKind.LIST_ITEM;
        } else if (tag.equals("blockquote")) {
            return BlockKind.QUOTE;
        }
        return outer == null ? BlockKind.PARAGRAPH : outer.kind();
    }

    private static EnumSet<Zone> zones(Element element, Frame outer) {
        EnumSet<Zone> inherited = outer == null ? EnumSet.noneOf(Zone.class) : outer.zones();
        EnumSet<Zone> own = Tags.zones(element);
        if (inherited.containsAll(own)) {
            return inherited;
        }
        own.addAll(inherited);
        return own;
    }
}
