package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Writes down the blocks and boxes of an element tree while it is walked. Text between two borders of block elements is one block, and a
 * line break parts it, unless it only wraps a sentence.
 */
final class BlockCollector {

    private static final String LINE_ENDS = ".!?…:;。！？：\"”»’)]";
    /** UTF-16 units: lines that are wrapped by hand are longer. */
    private static final int FULL_LINE = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final BoxStack boxes = new BoxStack();
    private final TextBuffer text = new TextBuffer();
    private int linkUnits;
    private int linkDepth;
    private int invisibleDepth;
    private int breaks;
    private int line;

    Page page(Head head, boolean fragment) {
        flush();
        return new Page(List.copyOf(blocks), boxes.boxes(blocks.size()), head, fragment);
    }

    void open(Element element, Tags.Traits traits, Labels labels) {
        boolean unseen = traits.invisible() && !Tags.isStandIn(element);
        if (invisibleDepth > 0 || unseen || Tags.isHidden(labels)) {
            invisibleDepth++;
        } else if (element.normalName().equals("br")) {
            lineBreak();
        } else if (Tags.isInline(element, traits)) {
            linkDepth += element.normalName().equals("a") ? 1 : 0;
        } else {
            flush();
            boxes.push(element.normalName(), traits, labels, blocks.size());
        }
    }

    void close(Element element, Tags.Traits traits) {
        if (invisibleDepth > 0) {
            invisibleDepth--;
        } else if (Tags.isInline(element, traits)) {
            linkDepth -= element.normalName().equals("a") ? 1 : 0;
        } else {
            flush();
            boxes.pop(blocks.size());
        }
    }

    void add(TextNode leaf) {
        if (invisibleDepth == 0) {
            add(leaf.getWholeText());
        }
    }

    private void lineBreak() {
        text.append(" ");
        if (++breaks > 1) {
            flush();
        }
    }

    private void add(String leaf) {
        if (breaks > 0 && !Whitespace.isBlank(leaf)) {
            breaks = 0;
            if (!runsOn(leaf)) {
                flush();
            }
            line = text.length();
        }
        int before = text.length();
        text.append(leaf);
        int added = text.length() - before;
        linkUnits += linkDepth > 0 ? added : 0;
    }

    /** Whether a line goes on behind a line break: in lower case, or where the line before was full and its sentence open. */
    private boolean runsOn(String next) {
        int end = text.length() - 1;
        while (end >= 0 && text.charAt(end) == ' ') {
            end--;
        }
        boolean open = end >= 0 && LINE_ENDS.indexOf(text.charAt(end)) < 0;
        return Character.isLowerCase(next.stripLeading().codePointAt(0)) || open && end - line >= FULL_LINE;
    }

    private void flush() {
        text.trim();
        int end = text.length();
        if (end > 0) {
            blocks.add(new Block(blocks.size(), boxes.kind(), text.toString(), boxes.markup(Math.min(linkUnits, end))));
            text.clear();
        }
        linkUnits = 0;
        breaks = 0;
        line = 0;
    }
}
