package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.lexicon.Gazetteer;
import java.util.List;

/** The gazetteer's matches in the passages of one article. */
record Matches(List<int[]> masks) {

    static Matches in(Reading reading, Gazetteer gazetteer) {
        return new Matches(reading.passages().stream()
                .map(passage -> gazetteer.match(passage.sentence()))
                .toList());
    }

    /** A mask for each token of a passage, as {@link Gazetteer#match} gives it. */
    int[] of(int passage) {
        return masks.get(passage);
    }
}
