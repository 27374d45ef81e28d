package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The names that publishers give their elements: bounded, in lower case. */
final class Names {

    private static final int MAX_UNITS = 200;
    private static final String[] ATTRIBUTES = {"class", "id", "role", "itemprop", "data-component", "data-testid"};

    private Names() {}

    /** Tag and classes, such as {@code div.story.wide}. */
    static String of(Element element) {
        String classes = bounded(element.attr("class"));
        return classes.isEmpty() ? element.normalName() : element.normalName() + '.' + classes.replace(' ', '.');
    }

    /** The words of an element's classes, id, role and item property: {@code storyBody_x7} gives story, body, x7. */
    static List<String> tokens(Element element) {
        List<String> tokens = new ArrayList<>();
        for (String attribute : ATTRIBUTES) {
            if (element.hasAttr(attribute)) {
                split(bounded(element.attr(attribute)), tokens);
            }
        }
        return tokens;
    }

    private static String bounded(String value) {
        return Whitespace.normalise(value.length() > MAX_UNITS ? value.substring(0, MAX_UNITS) : value);
    }

    private static void split(String names, List<String> tokens) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetterOrDigit(names.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    tokens.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
    }
}
