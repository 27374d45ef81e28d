package io.wiredesk.stages.blocks;

import java.util.List;

/** The names that give away the elements around authors, around what is beside the article, and around what nobody sees. */
final class MarkNames {

    /** An author. */
    static final int AUTHOR = 1;
    /** Comments or other articles. */
    static final int BESIDE = 2;
    /** For screen readers alone; frameworks put something of their own behind the names: {@code visually-hidden__x7}. */
    static final int FOR_SCREEN_READERS = 4;

    private static final int MAX_UNITS = 300;
    private static final Needles NAMES = new Needles(
            true,
            List.of(
                    List.of(
                            "author",
                            "byline",
                            "writer",
                            "autor",
                            "auteur",
                            "verfasser",
                            "journalist",
                            "contributor",
                            "reporter",
                            "skribent"),
                    List.of("comment", "related", "recommend", "recirc", "trending", "popular", "teaser", "newsletter"),
                    List.of(
                            " sr-only",
                            " visually-hidden",
                            " visuallyhidden",
                            " screen-reader-text",
                            " screenreader-text",
                            " u-hidden-visually")));
    private static final Needles AUTHOR_PATHS = new Needles(
            false,
            List.of(List.of(
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
                    "/user/")));

    private MarkNames() {}

    /** What the value of an attribute speaks of, a bit for each. */
    static int in(String names) {
        return NAMES.in(names, MAX_UNITS);
    }

    static boolean isAuthorsPage(String address) {
        return address.length() <= MAX_UNITS && AUTHOR_PATHS.in(address, MAX_UNITS) != 0;
    }
}
