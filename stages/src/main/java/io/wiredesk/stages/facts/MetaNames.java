package io.wiredesk.stages.facts;

import io.wiredesk.stages.resources.Resources;
import java.util.List;

/** The names of meta elements by what they say, as {@code meta-names.txt} lists them. */
final class MetaNames {

    private MetaNames() {}

    /** Those that are trusted more stand first. */
    static List<String> of(String fact) {
        return Resources.lists("facts/meta-names.txt").get(fact);
    }
}
