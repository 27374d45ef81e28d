package io.wiredesk.stages.clean.score;

/**
 * What tells the story of a document from its residue, in three looks: a linear model over hashed features of all blocks, then two
 * forests of boosted trees over numbers, for the blocks that are still open. Each look sees what the one before it made of the
 * block's surroundings (stacked learning, Wolpert 1992). Immutable.
 *
 * @param look   for all blocks
 * @param first  for those that no rule has decided about
 * @param second for those that the first forest leaves in doubt
 */
public record Looks(HashedWeights look, Forest first, Forest second) {

    /** Know nothing: every block is as likely a part of the story as not. */
    static final Looks NONE = new Looks(HashedWeights.of(new float[1 << HashedWeights.BITS]), Forest.NONE, Forest.NONE);

    /** For each block the log of the odds that it is the story. */
    float[] odds(Features features) {
        features.look(look);
        return features.oddsOfDoubtful(second, features.odds(first, features.lookOdds()));
    }
}
