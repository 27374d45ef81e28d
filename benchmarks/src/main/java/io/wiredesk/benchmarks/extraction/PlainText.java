package io.wiredesk.benchmarks.extraction;

import io.wiredesk.benchmarks.pages.Gold;
import io.wiredesk.benchmarks.pages.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A plain text made of a page: the lines of the smallest element that holds nearly all of the story, with what else stands in it.
 * A line is of the story when the gold body has most of its four-word windows, and residue when it has few of them; what is in
 * between is in the text and counts for neither.
 *
 * @param text    the lines, parted by empty lines
 * @param story   lines that must stay
 * @param residue lines that must go
 */
record PlainText(String text, List<String> story, List<String> residue) {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String INVISIBLE = "script, style, noscript, template, svg, iframe, select, textarea";
    private static final int WINDOW = 4;
    private static final int MIN_STORY_WORDS = 60;
    private static final double STORY = 0.85;
    private static final double RESIDUE = 0.3;
    private static final double NEARLY_ALL = 0.9;

    /** Empty when the gold has no body, or hardly any of it stands on the page. */
    static Optional<PlainText> of(Page page) {
        String body = body(page.gold());
        if (body.isBlank()) {
            return Optional.empty();
        }
        Element root = Jsoup.parse(page.html()).body();
        root.select(INVISIBLE).remove();
        Set<String> gold = windows(body);
        int words = storyWords(root, gold);
        return words < MIN_STORY_WORDS ? Optional.empty() : Optional.of(labelled(region(root, gold, words), gold));
    }

    private static String body(Gold gold) {
        return gold.text().orElseGet(() -> String.join("\n", gold.paragraphs()));
    }

    private static Element region(Element root, Set<String> gold, int words) {
        Element region = root;
        Optional<Element> next = Optional.of(root);
        while (next.isPresent()) {
            region = next.get();
            next = region.children().stream()
                    .filter(child -> storyWords(child, gold) >= NEARLY_ALL * words)
                    .findFirst();
        }
        return region;
    }

    private static PlainText labelled(Element region, Set<String> gold) {
        List<String> lines = lines(region);
        List<String> story = new ArrayList<>();
        List<String> residue = new ArrayList<>();
        for (String line : lines) {
            double share = share(line, gold);
            if (share >= STORY) {
                story.add(line);
            } else if (share <= RESIDUE) {
                residue.add(line);
            }
        }
        return new PlainText(String.join("\n\n", lines), story, residue);
    }

    private static int storyWords(Element element, Set<String> gold) {
        return lines(element).stream()
                .filter(line -> share(line, gold) >= STORY)
                .mapToInt(line -> line.split(" ").length)
                .sum();
    }

    private static List<String> lines(Element element) {
        return Paragraphs.of(element)
                .lines()
                .map(line -> String.join(" ", line.trim().split("[\\s\u00A0]+")))
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static double share(String line, Set<String> gold) {
        Set<String> own = windows(line);
        return own.isEmpty() ? 0 : (double) own.stream().filter(gold::contains).count() / own.size();
    }

    private static Set<String> windows(String text) {
        Set<String> windows = new HashSet<>();
        text.lines().forEach(line -> addWindows(line, windows));
        return windows;
    }

    /** All runs of four words of a line; all words of a shorter one, marked as such. */
    private static void addWindows(String line, Set<String> windows) {
        List<String> words = WORD.matcher(line.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
        for (int i = 0; i + WINDOW <= words.size(); i++) {
            windows.add(String.join(" ", words.subList(i, i + WINDOW)));
        }
        if (words.size() < WINDOW) {
            windows.add("| " + String.join(" ", words));
        }
    }
}
