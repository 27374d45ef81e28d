package io.wiredesk.training;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.tagger.Labels;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Exact span precision, recall and F1: start, end and type agree; counted over a whole set. Not safe for several threads. */
public final class SpanScores {

    private static final Set<EntityType> MAIN = Set.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANISATION);

    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    SpanScores() {
        for (EntityType type : EntityType.values()) {
            counts.put(type, new int[3]);
        }
    }

    void add(Collection<Labels.Span> gold, Collection<Labels.Span> found) {
        Set<Labels.Span> right = new HashSet<>(gold);
        gold.forEach(span -> counts.get(span.type())[1]++);
        for (Labels.Span span : found) {
            counts.get(span.type())[2]++;
            counts.get(span.type())[0] += right.contains(span) ? 1 : 0;
        }
    }

    /** F1 of one type. */
    public double f1(EntityType type) {
        return f1(Set.of(type));
    }

    /** F1 of people, places and organisations together. */
    public double f1() {
        return f1(MAIN);
    }

    private double f1(Set<EntityType> types) {
        int right = sum(types, 0);
        int all = sum(types, 1) + sum(types, 2);
        return all == 0 ? 1 : 2.0 * right / all;
    }

    private int sum(Set<EntityType> types, int column) {
        return types.stream().mapToInt(type -> counts.get(type)[column]).sum();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "PER LOC ORG %.3f", f1()));
        counts.forEach((type, row) -> text.append(String.format(
                Locale.ROOT,
                "; %s P %.3f R %.3f F1 %.3f of %d",
                type,
                row[0] / (double) Math.max(1, row[2]),
                row[0] / (double) Math.max(1, row[1]),
                f1(type),
                row[1])));
        return text.toString();
    }
}
