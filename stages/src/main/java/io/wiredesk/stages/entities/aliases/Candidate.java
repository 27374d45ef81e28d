package io.wiredesk.stages.entities.aliases;

import java.util.List;

/**
 * Some uses of one name that may be joined to others.
 *
 * @param name  the fullest of them
 * @param plain its words without what makes no difference
 */
record Candidate(Cluster cluster, Naming name, List<String> plain) {

    static Candidate of(Cluster cluster, AliasRule rule) {
        Naming fullest = cluster.fullest();
        return new Candidate(cluster, fullest, rule.plain(fullest));
    }

    int size() {
        return plain.size();
    }

    String first() {
        return plain.get(0);
    }

    String last() {
        return plain.get(plain.size() - 1);
    }

    /** Whether the other name begins with all the words of this one. */
    boolean opens(Candidate other) {
        return size() < other.size() && other.plain.subList(0, size()).equals(plain);
    }

    /** Whether the other name ends with all the words of this one. */
    boolean ends(Candidate other) {
        return size() < other.size()
                && other.plain.subList(other.size() - size(), other.size()).equals(plain);
    }
}
