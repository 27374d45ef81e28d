package io.wiredesk.stages.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Collects the marks of a page while its tree is walked. */
final class MarkReader {

    private static final int MAX_MARKS = 400;
    private static final int MAX_OPEN = 50;
    private static final int MAX_UNITS = 300;
    private static final int MAX_BEFORE = 40;
    private static final int MAX_OPENER = 12;

    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private String last = "";
    private boolean behindOpener;
    private int offset;
    private int besideDepth = Integer.MAX_VALUE;

    /** An element that will be a mark when it ends. */
    private record Open(Element element, Mark.Kind kind, String before, int offset) {}

    void open(Element element, Tags.Traits traits, Labels labels, int depth) {
        int names = labels.marks();
        if (depth < besideDepth && isBeside(traits, names)) {
            besideDepth = depth;
        }
        Mark.Kind kind = behindOpener ? Mark.Kind.AUTHOR : kind(element, traits, names, labels.address());
        if (kind != null && open.size() < MAX_OPEN && marks.size() < MAX_MARKS) {
            open.push(new Open(element, kind, before(), offset));
            behindOpener = false;
        }
    }

    void add(TextNode text) {
        String words = text.getWholeText();
        if (!StringUtil.isBlank(words)) {
            offset += words.length();
            last = words;
            behindOpener = mayOpen(words) && MarkNames.isOpener(before());
        }
    }

    /** Whether the text is so short, white space aside, that it can be an opener. */
    private static boolean mayOpen(String words) {
        int end = words.length();
        while (end > 0 && words.charAt(end - 1) <= ' ') {
            end--;
        }
        int start = Math.max(0, words.length() - MAX_BEFORE);
        while (start < end && words.charAt(start) <= ' ') {
            start++;
        }
        return end - start <= MAX_OPENER;
    }

    private String before() {
        return last.substring(Math.max(0, last.length() - MAX_BEFORE)).strip();
    }

    void close(Element element, int depth) {
        if (!open.isEmpty() && open.peek().element() == element) {
            close(open.pop());
        }
        if (depth == besideDepth) {
            besideDepth = Integer.MAX_VALUE;
        }
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    private void close(Open mark) {
        String stated = mark.kind() == Mark.Kind.TIME ? mark.element().attr("datetime") : "";
        boolean small = offset - mark.offset() <= MAX_UNITS;
        String text = stated.isBlank() && small ? shown(mark) : stated;
        if (!text.isBlank() && text.length() <= MAX_UNITS) {
            marks.add(new Mark(
                    mark.kind(),
                    Whitespace.normalise(text),
                    mark.before(),
                    mark.offset(),
                    besideDepth < Integer.MAX_VALUE));
        }
    }

    private static String shown(Open mark) {
        if (mark.kind() != Mark.Kind.AUTHOR) {
            return mark.element().text();
        }
        StringBuilder pieces = new StringBuilder();
        mark.element().traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                pieces.append(pieces.length() > 0 ? Mark.BORDER : "")
                        .append(text.getWholeText().strip());
            }
        });
        return pieces.toString();
    }

    private static Mark.Kind kind(Element element, Tags.Traits traits, int names, String address) {
        if (traits.mark() != null) {
            return traits.mark();
        }
        boolean author = (names & MarkNames.AUTHOR) != 0 || isLink(element) && MarkNames.isAuthorsPage(address);
        return author ? Mark.Kind.AUTHOR : null;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a");
    }

    private static boolean isBeside(Tags.Traits traits, int names) {
        return traits.beside() || (names & MarkNames.BESIDE) != 0 && !traits.frame();
    }
}
