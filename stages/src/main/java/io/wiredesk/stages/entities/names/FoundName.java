package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;

/**
 * A name in a passage.
 *
 * @param passage    number of the passage
 * @param first      index of its first token
 * @param last       index of its last token
 * @param confidence from 0 to 1
 */
public record FoundName(int passage, int first, int last, EntityType type, double confidence) {

    FoundName withType(EntityType other) {
        return new FoundName(passage, first, last, other, confidence);
    }

    FoundName withBounds(int newFirst, int newLast) {
        return new FoundName(passage, newFirst, newLast, type, confidence);
    }

    boolean overlaps(int otherPassage, int otherFirst, int otherLast) {
        return passage == otherPassage && first <= otherLast && otherFirst <= last;
    }

    int length() {
        return last - first + 1;
    }
}
