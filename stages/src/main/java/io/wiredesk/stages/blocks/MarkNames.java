package io.wiredesk.stages.blocks;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;

/** The names that give away the elements around authors, and around what is beside the article. */
final class MarkNames {

    private static final int MAX_UNITS = 300;
    private static final String[] BESIDE_CLASSES = {"rel", "itemprop", "data-testid"};
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

    private MarkNames() {}

    static boolean isAuthor(String names) {
        return holdsOne(names, AUTHORS);
    }

    /** Whether an attribute other than the classes names an author. */
    static boolean isAuthor(Attributes attributes) {
        return anyHoldsOne(attributes, AUTHORS);
    }

    static boolean isBeside(String names) {
        return holdsOne(names, OTHERS);
    }

    /** Whether an attribute other than the classes names comments or other articles. */
    static boolean isBeside(Attributes attributes) {
        return anyHoldsOne(attributes, OTHERS);
    }

    static boolean isAuthorsPage(String address) {
        return address.length() <= MAX_UNITS && AUTHOR_PATHS.stream().anyMatch(address::contains);
    }

    private static boolean anyHoldsOne(Attributes attributes, List<String> words) {
        for (String attribute : BESIDE_CLASSES) {
            String value = attributes.get(attribute);
            if (!value.isEmpty() && holdsOne(value, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsOne(String names, List<String> words) {
        String bounded = (names.length() > MAX_UNITS ? names.substring(0, MAX_UNITS) : names).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (bounded.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
