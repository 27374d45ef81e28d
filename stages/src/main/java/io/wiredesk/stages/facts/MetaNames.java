package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.resources.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of meta elements by what they say, as {@code meta-names.txt} lists them: those that are trusted more stand first. */
enum MetaNames {
    TITLE,
    SITE,
    SECTION,
    AUTHOR,
    PUBLISHED,
    CHANGED;

    private static final Map<String, List<String>> LISTS = Resources.lists("facts/meta-names.txt");

    List<String> names() {
        return LISTS.get(name().toLowerCase(Locale.ROOT));
    }

    /** What the most trusted of them that is there says. */
    Optional<String> first(Head head) {
        return head.meta(names().toArray(String[]::new));
    }
}
