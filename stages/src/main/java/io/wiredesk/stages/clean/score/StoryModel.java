package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Scores how likely each block of a page belongs to the story, in three looks: a linear model over hashed features of all blocks,
 * then two forests of boosted trees over numbers, for the blocks that the first look leaves open. Each look sees what the one
 * before it made of the block's surroundings (stacked learning, Wolpert 1992). Immutable.
 *
 * @param look   for all blocks
 * @param first  for open blocks
 * @param second for open blocks, with what the first forest made of their surroundings
 */
public record StoryModel(HashedWeights look, Forest first, Forest second) {

    private static final String FILE = "/io/wiredesk/stages/story.model";

    /** Knows nothing: every block is as likely a part of the story as not. */
    public static final StoryModel NONE =
            new StoryModel(HashedWeights.of(new float[1 << HashedWeights.BITS]), Forest.NONE, Forest.NONE);

    /** The shipped model. */
    public static StoryModel load() {
        try (InputStream in = StoryModel.class.getResourceAsStream(FILE)) {
            return ModelFile.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For each block, from 0 for residue to 1 for the story. */
    public double[] score(Page page, Clues clues) {
        PageFeatures features = new PageFeatures(page, clues);
        features.look(look);
        float[] better = features.odds(first, features.lookOdds());
        float[] best = features.oddsOfDoubtful(second, better);
        double[] scores = new double[best.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 / (1 + Math.exp(-best[i]));
        }
        return scores;
    }
}
