package io.wiredesk.stages.entities.text;

import io.wiredesk.stages.resources.Resources;
import java.util.Set;

/** Second parts of compounds whose first part is a name. */
final class Compounds {

    static final Set<String> ENDINGS = Resources.set("entities/compound-endings.txt");

    private Compounds() {}
}
