package io.wiredesk.stages.entities.text;

import io.wiredesk.stages.entities.lexicon.WordList;
import java.util.Set;

/** Words that open sentences and hardly ever follow an abbreviation inside one. */
final class Starters {

    static final Set<String> WORDS = WordList.read("sentence-starters.txt");

    private Starters() {}
}
