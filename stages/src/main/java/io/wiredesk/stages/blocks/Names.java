package io.wiredesk.stages.blocks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The names that publishers give their elements: bounded, in lower case. */
final class Names {

    private static final int MAX_UNITS = 200;
    private static final String[] BESIDE_CLASSES = {"id", "role", "itemprop", "data-component", "data-testid"};
    static final Attributes NONE = new Attributes();

    private Names() {}

    /** The attributes of an element, to be read only. */
    static Attributes attributes(Element element) {
        return element.attributesSize() == 0 ? NONE : element.attributes();
    }

    /** The words of an element's classes, id, role and item property: {@code storyBody_x7} gives story, body, x7. */
    static List<String> words(ClassNames classes, Attributes attributes) {
        List<String> all = classes.words();
        for (String attribute : BESIDE_CLASSES) {
            String value = attributes.get(attribute);
            if (!value.isEmpty()) {
                all = all == classes.words() ? new ArrayList<>(all) : all;
                all.addAll(words(bounded(value)));
            }
        }
        return all;
    }

    static String bounded(String value) {
        return Whitespace.normalise(value.length() > MAX_UNITS ? value.substring(0, MAX_UNITS) : value);
    }

    static List<String> words(String names) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetterOrDigit(names.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(names.charAt(i))
                    && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > start) {
                    words.add(names.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }
}
