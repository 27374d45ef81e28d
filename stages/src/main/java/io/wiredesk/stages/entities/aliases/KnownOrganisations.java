package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.resources.Resources;
import java.util.HashMap;
import java.util.Map;

/** Organisations whose short names news uses without introducing them. Immutable. */
public final class KnownOrganisations {

    private final Map<String, String> fullNames = new HashMap<>();

    private KnownOrganisations() {}

    /** The list that is shipped. */
    public static KnownOrganisations load() {
        KnownOrganisations known = new KnownOrganisations();
        for (String[] row : Resources.rows("entities/organisations.txt")) {
            for (String name : row) {
                known.fullNames.put(name, row[0]);
            }
        }
        return known;
    }

    /** The full name of an organisation; the name itself when it is not known. */
    String fullName(String name) {
        return fullNames.getOrDefault(name, name);
    }
}
