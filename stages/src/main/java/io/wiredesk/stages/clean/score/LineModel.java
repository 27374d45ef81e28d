package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;

/** Scores how likely each line of a plain text belongs to the story. Immutable. */
public record LineModel(Looks looks) {

    /** Knows nothing: every line is as likely a part of the story as not. */
    public static final LineModel NONE = new LineModel(Looks.NONE);

    /** The shipped model. */
    public static LineModel load() {
        return new LineModel(ModelFile.LINES.shipped());
    }

    /** For each line the log of the odds that it is the story. */
    public float[] odds(Page page, Clues clues) {
        return looks.odds(new LineFeatures(page, clues));
    }
}
