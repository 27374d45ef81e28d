package io.wiredesk.stages.entities.aliases;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Joins two things of an article that it says are one. A name that stands for a fuller one already stays with that, and a thing
 * joins one other at most. Not safe for several threads.
 */
final class OtherNames {

    private final Map<Naming, Cluster> clusters = new IdentityHashMap<>();
    private final Set<Cluster> settled = new HashSet<>();

    OtherNames(List<Cluster> all) {
        for (Cluster cluster : all) {
            cluster.namings().forEach(naming -> clusters.put(naming, cluster));
        }
    }

    /** Joins the thing of the other name to that of the first. Each use moves once at most, which bounds the time. */
    void join(Naming name, Naming other) {
        Cluster to = clusters.get(name);
        Cluster from = clusters.get(other);
        if (to == from || settled.contains(from)) {
            return;
        }
        if (isShort(other, from)) {
            settled.add(from);
        } else {
            from.namings().forEach(naming -> clusters.put(naming, to));
            to.takeAll(from);
            settled.add(to);
        }
    }

    private static boolean isShort(Naming name, Cluster cluster) {
        return cluster.fullest().words().size() > name.words().size();
    }
}
