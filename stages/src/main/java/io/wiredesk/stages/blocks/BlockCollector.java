package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Walks an element tree once and writes down its blocks and boxes. Text between two borders of block elements, or between two
 * line breaks in a row, is one block.
 */
final class BlockCollector implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final BoxStack boxes = new BoxStack();
    private final StringBuilder text = new StringBuilder();
    private int linkUnits;
    private int linkDepth;
    private int invisibleDepth;
    private int breaks;

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
        int before = text.length();
        Whitespace.append(leaf, text);
        int added = text.length() - before;
        linkUnits += linkDepth > 0 ? added : 0;
        breaks = added > 1 || added == 1 && text.charAt(before) != ' ' ? 0 : breaks;
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
    }
}
