package io.wiredesk.stages.clean.score;

/**
 * What the looks of a model see of a document and make of it: a first look at each block by hashed weights, then forests that see its
 * surroundings, too. The same for training and for use. Not safe for several threads.
 */
public interface Features {

    /** How many words a block has; two ideographs count as one. */
    int words(int block);

    /** Takes the first look, which all else builds on. */
    void look(HashedWeights weights);

    /** What the first look made of each block, as logs of odds. */
    float[] lookOdds();

    /** Whether a block is left to the forests. */
    boolean isOpen(int block);

    /** What a forest makes of each block, given what the look before it made of all. */
    float[] odds(Forest forest, float[] before);

    /** The numbers that a forest sees of these blocks, as {@link Forest#ordered} has them. */
    int[][] rows(float[] before, int[] blocks);
}
