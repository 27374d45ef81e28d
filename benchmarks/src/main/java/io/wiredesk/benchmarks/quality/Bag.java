package io.wiredesk.benchmarks.quality;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** A multiset of strings. */
final class Bag {

    private final Map<String, Integer> counts = new HashMap<>();

    static Bag of(Collection<String> items) {
        Bag bag = new Bag();
        items.forEach(item -> bag.counts.merge(item, 1, Integer::sum));
        return bag;
    }

    /** How an output agrees with this gold; each item counts as often as it is there. */
    Counts compare(Bag output) {
        long right = counts.entrySet().stream()
                .mapToLong(item -> Math.min(item.getValue(), output.counts.getOrDefault(item.getKey(), 0)))
                .sum();
        return new Counts(right, output.size() - right, size() - right);
    }

    private long size() {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
