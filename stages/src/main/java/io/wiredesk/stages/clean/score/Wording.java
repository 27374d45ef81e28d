package io.wiredesk.stages.clean.score;

import java.util.Arrays;

/**
 * What the words of each block, and the names of the elements around it, stand for on most pages, as classes of residue by their
 * ordinals: people know it of a thousand publishers, and a model learns it of a few hundred.
 *
 * @param hints   by the words of the block, {@link #NONE} for nothing
 * @param named   by the names of the elements close around it, {@link #NONE} for nothing
 * @param nearest by the innermost element with such a name, however far it is, {@link #NONE} for nothing
 * @param levels  how many elements outwards that one is
 * @param comments how much of the page, from 0 to 1, stands in the outermost element around the block that is named for comments
 */
public record Wording(byte[] hints, byte[] named, byte[] nearest, byte[] levels, float[] comments) {

    public static final byte NONE = -1;

    /** Of so many blocks nothing is known. */
    public static Wording none(int blocks) {
        byte[] none = new byte[blocks];
        Arrays.fill(none, NONE);
        return new Wording(none, none, none, none, new float[blocks]);
    }
}
