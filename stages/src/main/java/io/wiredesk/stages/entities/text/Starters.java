package io.wiredesk.stages.entities.text;

import io.wiredesk.stages.resources.Resources;
import java.util.Set;

/** Words that open sentences and hardly ever follow an abbreviation inside one. */
final class Starters {

    static final Set<String> WORDS = Resources.set("entities/sentence-starters.txt");

    private Starters() {}
}
