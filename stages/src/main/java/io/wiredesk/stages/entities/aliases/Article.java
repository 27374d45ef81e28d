package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What an article names besides the two names that a rule compares. Immutable. */
final class Article {

    /** Between a place and what it lies in: ", ". */
    private static final int LONGEST_GAP = 3;

    private final Set<List<String>> organisations = new HashSet<>();
    private final Set<Naming> behindPlaces = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Reads the names of an article.
     *
     * @param namings in order
     */
    Article(List<Naming> namings, PlainWords words) {
        Naming before = null;
        for (Naming naming : namings) {
            if (naming.type() == EntityType.ORGANISATION) {
                organisations.add(words.of(naming.words()));
            }
            if (before != null && isBehind(before, naming)) {
                behindPlaces.add(naming);
            }
            before = naming;
        }
    }

    private static boolean isBehind(Naming place, Naming naming) {
        int gap = naming.start() - place.end();
        return place.type() == EntityType.PLACE && place.part() == naming.part() && gap > 1 && gap <= LONGEST_GAP;
    }

    /** Whether an organisation of the article has the name. */
    boolean isOrganisation(List<String> plain) {
        return organisations.contains(plain);
    }

    /** Whether the name stands directly behind a place at least once, as "New York" in "Buffalo, New York". */
    boolean isBehindPlace(Cluster cluster) {
        return cluster.namings().stream().anyMatch(behindPlaces::contains);
    }
}
