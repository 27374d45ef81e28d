package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;

/** The lines of a plain text, and whether its paragraphs are wrapped at a fixed width. */
final class Lines {

    /** Texts with longer lines than this are not hard-wrapped. */
    private static final int WIDEST_WRAP = 100;

    /** A single full line may be as wide by accident. */
    private static final int FEW_FULL = 2;

    private static final String BULLETS = "•‣▪●◦·∙–—-*";

    private final List<Line> lines;
    private final int width;
    private final boolean wrapped;

    private Lines(List<Line> lines) {
        this.lines = lines;
        this.width = lines.stream().mapToInt(Line::width).max().orElse(0);
        this.wrapped = width <= WIDEST_WRAP && isWrapped();
    }

    static Lines of(String content) {
        List<Line> lines = new ArrayList<>();
        int group = 0;
        for (String raw : (Iterable<String>) content.lines()::iterator) {
            String text = Whitespace.normalise(raw);
            if (text.isEmpty()) {
                group++;
            } else {
                boolean bullet = startsWithBullet(text);
                String bare = unmarked(bullet ? text.substring(2) : text);
                lines.add(new Line(bare, group, raw.stripTrailing().length(), indent(raw), bullet));
            }
        }
        return new Lines(lines);
    }

    int size() {
        return lines.size();
    }

    Line get(int index) {
        return lines.get(index);
    }

    /**
     * Whether the next line continues this one: it belongs to the same group, and its first word had no room here or it hangs
     * under the text of an item.
     */
    boolean runsOn(int index) {
        if (width > WIDEST_WRAP || index + 1 >= lines.size()) {
            return false;
        }
        Line line = lines.get(index);
        Line next = lines.get(index + 1);
        boolean hanging = line.bullet() && next.indent() >= line.indent() + 2;
        return line.group() == next.group()
                && !next.bullet()
                && !line.text().equals(next.text())
                && (hanging || wrapped && isFull(line, next));
    }

    /** Whether most lines that others follow at once had no room for the first word of those. */
    private boolean isWrapped() {
        int full = 0;
        int open = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean together = lines.get(i).group() == lines.get(i + 1).group()
                    && !lines.get(i + 1).bullet();
            if (together) {
                full += isFull(lines.get(i), lines.get(i + 1)) ? 1 : 0;
                open += isFull(lines.get(i), lines.get(i + 1)) ? 0 : 1;
            }
        }
        return full >= FEW_FULL && full > open;
    }

    private boolean isFull(Line line, Line next) {
        return line.width() + 1 + firstWord(next.text()) > width;
    }

    /** The line without the marks of a Markdown heading, or of emphasis around the whole of it. */
    private static String unmarked(String text) {
        int hashes = 0;
        while (hashes < text.length() && text.charAt(hashes) == '#') {
            hashes++;
        }
        if (hashes > 0 && hashes <= 6 && hashes + 1 < text.length() && text.charAt(hashes) == ' ') {
            return text.substring(hashes + 1);
        }
        char first = text.charAt(0);
        int end = text.length() - 1;
        boolean emphasis = (first == '*' || first == '_') && end > 2 && text.indexOf(first, 1) == end;
        return emphasis && text.charAt(1) != ' ' && text.charAt(end - 1) != ' ' ? text.substring(1, end) : text;
    }

    private static int indent(String raw) {
        int at = 0;
        while (at < raw.length() && Whitespace.isSpace(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text.length() : space;
    }

    private static boolean startsWithBullet(String text) {
        return text.length() > 2 && text.charAt(1) == ' ' && BULLETS.indexOf(text.charAt(0)) >= 0;
    }
}
