package io.wiredesk.stages.entities.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * What is known of words from large unlabelled text and from lists of names: Brown clusters, classes of word vectors on three
 * levels, and how often a word stands in names of people, places and organisations. Immutable.
 */
public final class WordClasses {

    /** A path in the tree of Brown clusters: its bits behind a leading 1; 0 for none. */
    private final Brown brown;

    private final Vectors vectors;
    private final WordTable uses;
    private final WordTable names;

    /**
     * Word classes.
     *
     * @param uses  how often each word is used in which names, three bits for each kind
     * @param names which of the organisations (1), places (2) and other things (4) have this name of one or more words
     */
    public WordClasses(Brown brown, Vectors vectors, WordTable uses, WordTable names) {
        this.brown = brown;
        this.vectors = vectors;
        this.uses = uses;
        this.names = names;
    }

    /**
     * Brown clusters of lower-case words.
     *
     * @param paths  path of each cluster, its bits behind a leading 1
     * @param leaves cluster of each word
     */
    public record Brown(int[] paths, WordTable leaves) {}

    /**
     * Classes of word vectors.
     *
     * @param middle the class that each of the finest classes belongs to
     * @param coarse the same, one level up
     * @param leaves finest class of each word, as it is written
     */
    public record Vectors(short[] middle, short[] coarse, WordTable leaves) {}

    /** The path of a word's Brown cluster, its bits behind a leading 1; 0 when it has none. */
    public int path(String lower) {
        int leaf = brown.leaves().find(lower);
        return leaf < 0 ? 0 : brown.paths()[leaf];
    }

    /** The first bits of a path, behind a leading 1; the whole path when it is shorter. */
    public static int prefix(int path, int bits) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return length <= bits ? path : path >>> length - bits;
    }

    /** The finest vector class of a word; -1 when it has none. A word in capitals may be known in another case. */
    public int leaf(String form) {
        int leaf = vectors.leaves().find(form);
        if (leaf >= 0 || form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
            return leaf;
        }
        leaf = vectors.leaves().find(capitalised(form));
        return leaf >= 0 ? leaf : vectors.leaves().find(form.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String form) {
        return form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The middle class of a finest one. */
    public int middle(int leaf) {
        return leaf < 0 ? -1 : vectors.middle()[leaf];
    }

    /** The coarse class of a finest one. */
    public int coarse(int leaf) {
        return leaf < 0 ? -1 : vectors.coarse()[leaf];
    }

    /** How a capitalised word is used in names: three bits each for first word of people, last word of people, and so on. */
    public int uses(String form) {
        int found = uses.find(form);
        boolean capitals = found < 0 && form.length() > 3 && Character.isUpperCase(form.charAt(form.length() - 1));
        return Math.max(0, capitals ? uses.find(capitalised(form)) : found);
    }

    /** The kinds of things that bear the names in a table of names; look up with {@link WordTable#findHash}. */
    public WordTable names() {
        return names;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(brown.paths().length);
        for (int path : brown.paths()) {
            out.writeInt(path);
        }
        brown.leaves().write(out);
        for (short[] parents : List.of(vectors.middle(), vectors.coarse())) {
            out.writeInt(parents.length);
            for (short parent : parents) {
                out.writeShort(parent);
            }
        }
        vectors.leaves().write(out);
        uses.write(out);
        names.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static WordClasses read(DataInputStream in) throws IOException {
        int[] paths = new int[in.readInt()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.readInt();
        }
        Brown brown = new Brown(paths, WordTable.read(in));
        Vectors vectors = new Vectors(shorts(in), shorts(in), WordTable.read(in));
        WordTable uses = WordTable.read(in);
        return new WordClasses(brown, vectors, uses, WordTable.read(in));
    }

    private static short[] shorts(DataInputStream in) throws IOException {
        short[] values = new short[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readShort();
        }
        return values;
    }
}
