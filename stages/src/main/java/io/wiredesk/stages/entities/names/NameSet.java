package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names of an article while rules mend them: in each passage in order and without overlap. Not safe for several threads. */
final class NameSet {

    private final List<List<FoundName>> byPassage = new ArrayList<>();

    NameSet(int passages) {
        for (int i = 0; i < passages; i++) {
            byPassage.add(new ArrayList<>());
        }
    }

    List<FoundName> in(int passage) {
        return byPassage.get(passage);
    }

    /** All names, in order. */
    List<FoundName> all() {
        List<FoundName> all = new ArrayList<>();
        byPassage.forEach(all::addAll);
        return all;
    }

    boolean isFree(int passage, int first, int last) {
        for (FoundName name : in(passage)) {
            if (name.overlaps(passage, first, last)) {
                return false;
            }
        }
        return true;
    }

    /** Adds a name; those that it overlaps give way. */
    void put(FoundName name) {
        List<FoundName> names = in(name.passage());
        names.removeIf(other -> other.overlaps(name.passage(), name.first(), name.last()));
        names.add(name);
        names.sort(Comparator.comparingInt(FoundName::first));
    }

    void put(int passage, int first, int last, EntityType type, double confidence) {
        put(new FoundName(passage, first, last, type, confidence));
    }

    /** Replaces every name by what the rule makes of it; null drops it. */
    void mend(Rule rule) {
        for (List<FoundName> names : byPassage) {
            names.replaceAll(rule::apply);
            names.removeIf(name -> name == null);
        }
    }

    /** What becomes of one name. */
    @FunctionalInterface
    interface Rule {
        FoundName apply(FoundName name);
    }
}
