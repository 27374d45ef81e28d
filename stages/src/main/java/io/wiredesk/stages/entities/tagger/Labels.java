package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayList;
import java.util.List;

/** The BILOU labels: outside is 0; begin, inside, last and unit of a type follow each other. */
public final class Labels {

    public static final int OUTSIDE = 0;
    static final int BEGIN = 0;
    static final int INSIDE = 1;
    static final int LAST = 2;
    static final int UNIT = 3;

    private static final EntityType[] TYPES = EntityType.values();

    public static final int COUNT = 1 + 4 * TYPES.length;

    private static final int[][] PREDECESSORS = predecessors();

    private Labels() {}

    /** A span of tokens that names something. */
    public record Span(int first, int last, EntityType type) {}

    public static int of(EntityType type, int position) {
        return 1 + 4 * type.ordinal() + position;
    }

    /** The type that a label speaks of, -1 for outside. */
    public static int typeIndex(int label) {
        return label == OUTSIDE ? -1 : (label - 1) / 4;
    }

    private static int position(int label) {
        return (label - 1) % 4;
    }

    /** The labels that may stand before a label. */
    static int[] predecessors(int label) {
        return PREDECESSORS[label];
    }

    private static int[][] predecessors() {
        int[][] predecessors = new int[COUNT][];
        for (int label = 0; label < COUNT; label++) {
            List<Integer> before = new ArrayList<>();
            for (int previous = 0; previous < COUNT; previous++) {
                if (follows(previous, label)) {
                    before.add(previous);
                }
            }
            predecessors[label] = before.stream().mapToInt(Integer::intValue).toArray();
        }
        return predecessors;
    }

    private static boolean follows(int previous, int label) {
        if (continues(label)) {
            return opens(previous) && typeIndex(previous) == typeIndex(label);
        }
        return !opens(previous);
    }

    /** Inside or last: there must be a token of the same name before. */
    static boolean continues(int label) {
        return label != OUTSIDE && (position(label) == INSIDE || position(label) == LAST);
    }

    /** Begin or inside: there must be a token of the same name behind. */
    static boolean opens(int label) {
        return label != OUTSIDE && (position(label) == BEGIN || position(label) == INSIDE);
    }

    /** The spans of a well-formed sequence. */
    public static List<Span> spans(int[] labels) {
        List<Span> spans = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < labels.length; i++) {
            if (!continues(labels[i])) {
                first = i;
            }
            if (labels[i] != OUTSIDE && !opens(labels[i])) {
                spans.add(new Span(first, i, TYPES[typeIndex(labels[i])]));
            }
        }
        return spans;
    }

    /** The labels of a sentence with the given spans. */
    public static int[] encode(int size, List<Span> spans) {
        int[] labels = new int[size];
        for (Span span : spans) {
            for (int i = span.first(); i <= span.last(); i++) {
                labels[i] = of(span.type(), INSIDE);
            }
            labels[span.first()] = of(span.type(), BEGIN);
            labels[span.last()] = of(span.type(), span.first() == span.last() ? UNIT : LAST);
        }
        return labels;
    }
}
