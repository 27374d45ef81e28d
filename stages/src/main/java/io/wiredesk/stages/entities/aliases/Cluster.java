package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing under all the names that an article gives it. */
public final class Cluster {

    private final EntityType type;
    private final List<Naming> namings = new ArrayList<>();

    Cluster(EntityType type) {
        this.type = type;
    }

    void add(Naming naming) {
        namings.add(naming);
    }

    /** Takes all the uses of another, which is empty from then on. */
    void takeAll(Cluster other) {
        namings.addAll(other.namings);
        other.namings.clear();
    }

    /**
     * Takes the uses of another that stand behind its own first one, when one of them stands before the end; those behind the end
     * only with a form of address that was used before it.
     */
    void takeEstablished(Cluster other, Naming end) {
        Naming first = first();
        List<Naming> behind = other.namings.stream()
                .filter(naming -> naming.compareTo(first) > 0)
                .sorted()
                .toList();
        Set<Optional<String>> forms = new HashSet<>();
        for (Naming naming : behind) {
            boolean before = naming.compareTo(end) < 0;
            if (before || forms.contains(naming.honorific())) {
                forms.add(naming.honorific());
                namings.add(naming);
                other.namings.remove(naming);
            }
        }
    }

    /** The first of its uses. */
    Naming first() {
        return Collections.min(namings);
    }

    public EntityType type() {
        return type;
    }

    /** In the order in which they were joined. */
    public List<Naming> namings() {
        return namings;
    }

    /** The uses in the body, in order. */
    public List<Naming> inBody() {
        return namings.stream()
                .filter(Naming::inBody)
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
    }

    /** The fullest of its names: the one with the most words, then with the most letters; an acronym only without another. */
    public String name() {
        return fullest().surface();
    }

    Naming fullest() {
        Naming best = namings.get(0);
        for (Naming naming : namings) {
            best = weight(naming) > weight(best) ? naming : best;
        }
        return best;
    }

    private static int weight(Naming naming) {
        return naming.words().size() * 1000 + Math.min(999, naming.surface().length());
    }

    /** Its other names in the body, in order of first use; a form of address makes a name of its own. */
    public List<String> aliases() {
        Set<String> aliases = new LinkedHashSet<>();
        String name = name();
        for (Naming naming : inBody()) {
            if (!naming.surface().equals(name)) {
                aliases.add(naming.surface());
            }
            naming.honorific().ifPresent(honorific -> aliases.add(honorific + ' ' + naming.surface()));
        }
        return List.copyOf(aliases);
    }
}
