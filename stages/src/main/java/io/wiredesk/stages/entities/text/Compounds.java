package io.wiredesk.stages.entities.text;

import io.wiredesk.stages.entities.lexicon.WordList;
import java.util.Set;

/** Second parts of compounds whose first part is a name. */
final class Compounds {

    static final Set<String> ENDINGS = WordList.read("compound-endings.txt");

    private Compounds() {}
}
