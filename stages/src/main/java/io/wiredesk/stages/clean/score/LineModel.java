package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Scores how likely each line of a plain text belongs to the story, in three looks as the {@link StoryModel} does: a linear model
 * over hashed features of all lines, then two forests over numbers. Immutable.
 *
 * @param look   for all lines
 * @param first  for lines that no rule has decided about
 * @param second for those that the first forest leaves in doubt
 */
public record LineModel(HashedWeights look, Forest first, Forest second) {

    private static final String FILE = "/io/wiredesk/stages/line.model";

    /** Knows nothing: every line is as likely a part of the story as not. */
    public static final LineModel NONE =
            new LineModel(HashedWeights.of(new float[1 << HashedWeights.BITS]), Forest.NONE, Forest.NONE);

    /** The shipped model. */
    public static LineModel load() {
        try (InputStream in = LineModel.class.getResourceAsStream(FILE)) {
            return ModelFile.readLines(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each line the log of the odds that it is the story. */
    public float[] odds(Page page, Clues clues) {
        LineFeatures features = new LineFeatures(page, clues);
        features.look(look);
        return features.oddsOfDoubtful(second, features.odds(first, features.lookOdds()));
    }
}
