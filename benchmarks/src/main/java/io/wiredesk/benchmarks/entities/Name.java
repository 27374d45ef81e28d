package io.wiredesk.benchmarks.entities;

import io.wiredesk.stages.entities.Findings.EntityType;

/**
 * A name in a text.
 *
 * @param start offset of its first UTF-16 unit
 * @param end   offset behind its last one
 * @param thing what it stands for, where that is known: names with one number stand for one thing
 */
record Name(EntityType type, int start, int end, int thing) {

    /** Of a thing that nobody numbered. */
    static final int UNKNOWN = -1;

    Name(EntityType type, int start, int end) {
        this(type, start, end, UNKNOWN);
    }

    boolean overlaps(Name other) {
        return start < other.end && other.start < end;
    }

    boolean sameSpan(Name other) {
        return type == other.type && start == other.start && end == other.end;
    }

    String in(String text) {
        return text.substring(start, end);
    }
}
