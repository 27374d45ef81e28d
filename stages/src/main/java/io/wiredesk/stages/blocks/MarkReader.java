package io.wiredesk.stages.blocks;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Collects the marks of a page while its tree is walked. */
final class MarkReader {

    private static final int MAX_MARKS = 400;
    private static final int MAX_OPEN = 50;
    private static final int MAX_UNITS = 300;
    private static final int MAX_NAME_UNITS = 300;
    private static final int MAX_BEFORE = 40;

    private static final List<String> AUTHORS = List.of(
            "author",
            "byline",
            "writer",
            "autor",
            "auteur",
            "verfasser",
            "journalist",
            "contributor",
            "reporter",
            "skribent");
    private static final List<String> AUTHOR_PATHS = List.of(
            "/author",
            "/autor",
            "/auteur",
            "/profile",
            "/people/",
            "/person/",
            "/by/",
            "/contributor",
            "/staff/",
            "/team/",
            "/journalist",
            "/writer",
            "/reporter",
            "/users/",
            "/user/");
    private static final List<String> OTHERS =
            List.of("comment", "related", "recommend", "recirc", "trending", "popular", "teaser", "newsletter");
    /** Texts in front of an author, whatever the element around that is called. */
    private static final Set<String> OPENERS = Set.of(
            "By",
            "By:",
            "by",
            "by:",
            "BY",
            "Written by",
            "Written by:",
            "Written By",
            "Written By:",
            "Words by",
            "Posted by",
            "Author:",
            "Von",
            "von",
            "Von:",
            "Par",
            "par",
            "Par :",
            "Por",
            "por",
            "Por:",
            "Di",
            "di",
            "Door",
            "door",
            "Av",
            "Autor:",
            "Auteur :",
            "Tekst:",
            "Text:",
            "Автор:",
            "Текст:");

    private static final Set<String> BESIDE = Set.of("nav", "footer", "aside");
    private static final Set<String> FRAMES = Set.of("html", "body", "main", "article");

    private final List<Mark> marks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private String before = "";
    private boolean behindOpener;
    private int offset;
    private int besideDepth = Integer.MAX_VALUE;

    /** An element that will be a mark when it ends. */
    private record Open(Element element, Mark.Kind kind, String before, int offset) {}

    void open(Element element, int depth) {
        String name = element.normalName();
        String names = element.attributesSize() == 0 ? "" : names(element);
        if (depth < besideDepth && isBeside(name, names)) {
            besideDepth = depth;
        }
        Mark.Kind kind = behindOpener ? Mark.Kind.AUTHOR : kind(element, name, names);
        if (kind != null && open.size() < MAX_OPEN && marks.size() < MAX_MARKS) {
            open.push(new Open(element, kind, before, offset));
            behindOpener = false;
        }
    }

    void add(TextNode text) {
        if (!text.isBlank()) {
            String words = text.getWholeText();
            offset += words.length();
            before = words.substring(Math.max(0, words.length() - MAX_BEFORE)).strip();
            behindOpener = OPENERS.contains(before);
        }
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

    private static Mark.Kind kind(Element element, String name, String names) {
        if (name.equals("h1")) {
            return Mark.Kind.HEADING;
        } else if (name.equals("h2")) {
            return Mark.Kind.SUBHEADING;
        } else if (name.equals("time")) {
            return Mark.Kind.TIME;
        } else if (names.isEmpty()) {
            return null;
        }
        boolean author = holdsOne(names, AUTHORS) || name.equals("a") && isAuthorsPage(element.attr("href"));
        return author ? Mark.Kind.AUTHOR : null;
    }

    private static boolean isBeside(String name, String names) {
        return BESIDE.contains(name) || !FRAMES.contains(name) && holdsOne(names, OTHERS);
    }

    private static boolean isAuthorsPage(String address) {
        return address.length() <= MAX_NAME_UNITS && holdsOne(address, AUTHOR_PATHS);
    }

    private static boolean holdsOne(String names, List<String> words) {
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Classes, relation, item property and test id in lower case; a space for an element that has none of them. */
    private static String names(Element element) {
        String names = element.className()
                + ' '
                + element.attr("rel")
                + ' '
                + element.attr("itemprop")
                + ' '
                + element.attr("data-testid");
        return (names.length() > MAX_NAME_UNITS ? names.substring(0, MAX_NAME_UNITS) : names).toLowerCase(Locale.ROOT);
    }
}
