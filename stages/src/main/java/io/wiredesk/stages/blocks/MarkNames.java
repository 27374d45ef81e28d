package io.wiredesk.stages.blocks;

import java.util.Locale;
import org.jsoup.nodes.Attributes;

/** The names that give away the elements around authors, and around what is beside the article. */
final class MarkNames {

    private static final int MAX_UNITS = 300;
    private static final String[] BESIDE_CLASSES = {"rel", "itemprop", "data-testid"};
    private static final Needles AUTHORS = new Needles(
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
    private static final Needles AUTHOR_PATHS = new Needles(
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
    private static final Needles OTHERS =
            new Needles("comment", "related", "recommend", "recirc", "trending", "popular", "teaser", "newsletter");

    private MarkNames() {}

    /** A value as the rest of this class takes it: bounded, in lower case. */
    static String lower(String value) {
        return (value.length() > MAX_UNITS ? value.substring(0, MAX_UNITS) : value).toLowerCase(Locale.ROOT);
    }

    static boolean isAuthor(String names) {
        return AUTHORS.standIn(names);
    }

    /** Whether an attribute other than the classes names an author. */
    static boolean isAuthor(Attributes attributes) {
        return anyHolds(attributes, AUTHORS);
    }

    static boolean isBeside(String names) {
        return OTHERS.standIn(names);
    }

    /** Whether an attribute other than the classes names comments or other articles. */
    static boolean isBeside(Attributes attributes) {
        return anyHolds(attributes, OTHERS);
    }

    static boolean isAuthorsPage(String address) {
        return address.length() <= MAX_UNITS && AUTHOR_PATHS.standIn(address);
    }

    private static boolean anyHolds(Attributes attributes, Needles words) {
        for (String attribute : BESIDE_CLASSES) {
            String value = attributes.get(attribute);
            if (!value.isEmpty() && words.standIn(lower(value))) {
                return true;
            }
        }
        return false;
    }
}
