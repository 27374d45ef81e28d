package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks an element tree once and writes down its blocks and boxes. Text between two borders of block elements is one block, and a
 * line break parts it, unless it only wraps a sentence.
 */
final class BlockCollector implements NodeVisitor {

    private static final String LINE_ENDS = ".!?…:;。！？：\"”»’)]";
    /** UTF-16 units: lines that are wrapped by hand are longer. */
    private static final int FULL_LINE = 40;

    private final List<Block> blocks = new ArrayList<>();
    private final BoxStack boxes = new BoxStack();
    private final StringBuilder text = new StringBuilder();
    private int linkUnits;
    private int linkDepth;
    private int invisibleDepth;
    private int breaks;
    private int line;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            open(element);
        } else if (node instanceof TextNode leaf && invisibleDepth == 0) {
            add(leaf.getWholeText());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    Page page(Head head, boolean fragment) {
        flush();
        return new Page(List.copyOf(blocks), boxes.boxes(blocks.size()), head, fragment);
    }

    private void open(Element element) {
        if (invisibleDepth > 0 || Tags.isInvisible(element)) {
            invisibleDepth++;
        } else if (element.normalName().equals("br")) {
            lineBreak();
        } else if (Tags.isInline(element)) {
            linkDepth += element.normalName().equals("a") ? 1 : 0;
        } else {
            flush();
            boxes.push(element, blocks.size());
        }
    }

    private void close(Element element) {
        if (invisibleDepth > 0) {
            invisibleDepth--;
        } else if (Tags.isInline(element)) {
            linkDepth -= element.normalName().equals("a") ? 1 : 0;
        } else {
            flush();
            boxes.pop(blocks.size());
        }
    }

    private void lineBreak() {
        Whitespace.append(" ", text);
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
        Whitespace.append(leaf, text);
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
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            text.setLength(--end);
        }
        if (end > 0) {
            blocks.add(new Block(blocks.size(), boxes.kind(), text.toString(), boxes.markup(Math.min(linkUnits, end))));
            text.setLength(0);
        }
        linkUnits = 0;
        breaks = 0;
        line = 0;
    }
}
