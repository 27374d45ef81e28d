package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.lexicon.Gazetteer;

/** The gazetteer's matches in the passages of one article, each made when it is first asked for. Not safe for several threads. */
final class Matches {

    private final Gazetteer gazetteer;
    private final Reading reading;
    private final int[][] masks;

    Matches(Gazetteer gazetteer, Reading reading) {
        this.gazetteer = gazetteer;
        this.reading = reading;
        masks = new int[reading.passages().size()][];
    }

    /** A mask for each token of a passage, as {@link Gazetteer#match} gives it. */
    int[] of(int passage) {
        if (masks[passage] == null) {
            masks[passage] = gazetteer.match(reading.passages().get(passage).sentence());
        }
        return masks[passage];
    }
}
