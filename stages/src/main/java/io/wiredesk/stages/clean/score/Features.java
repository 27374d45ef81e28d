package io.wiredesk.stages.clean.score;

import java.util.stream.IntStream;

/**
 * What the looks of a model see of a document and make of it: a first look at each block by hashed weights, then forests that see its
 * surroundings, too. The same for training and for use. Not safe for several threads.
 */
public abstract class Features {

    private final float closed;
    private final float settled;

    /**
     * @param closed  the log odds of a block that is not left to the forests at most
     * @param settled of a block with log odds as far from 0, a second forest need not be asked
     */
    Features(float closed, float settled) {
        this.closed = closed;
        this.settled = settled;
    }

    /** How many words a block has; two ideographs count as one. */
    public abstract int words(int block);

    /** Takes the first look, which all else builds on. */
    public abstract void look(HashedWeights weights);

    /** What the first look made of each block, as logs of odds. */
    public abstract float[] lookOdds();

    /** Whether a block is left to the forests. */
    public abstract boolean isOpen(int block);

    /** What a forest sees, given what the look before it made of all blocks. */
    abstract Batches batches(float[] before);

    /** What a forest makes of each open block, given what the first look made of all. */
    public final float[] odds(Forest forest, float[] before) {
        float[] odds = before.clone();
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.min(odds[i], closed);
        }
        int[] open = IntStream.range(0, odds.length).filter(this::isOpen).toArray();
        batches(before).score(forest, open, odds);
        return odds;
    }

    /** What a forest makes of each block that the look before it left in doubt; of others what that look made of them. */
    final float[] oddsOfDoubtful(Forest forest, float[] before) {
        float[] odds = before.clone();
        int[] doubtful = IntStream.range(0, odds.length)
                .filter(i -> Math.abs(before[i]) < settled && isOpen(i))
                .toArray();
        batches(before).score(forest, doubtful, odds);
        return odds;
    }

    /** The numbers that a forest sees of these blocks, as {@link Forest#ordered} has them. */
    public final int[][] rows(float[] before, int[] blocks) {
        return batches(before).rows(blocks);
    }
}
