package io.wiredesk.stages.entities.lexicon;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small number for each of many words. Words are kept as 32-bit fingerprints, so a word that is not in the table has a chance
 * of one in some thousands to be taken for one that is. Immutable.
 */
public final class WordTable {

    public static final int NONE = -1;

    /** Of a key the first bits tell where in the table those with the same bits stand. */
    private static final int INDEX_BITS = 16;

    private static final long OFFSET = 0xCBF29CE484222325L;

    private final int[] keys;
    private final short[] values;
    private final int[] starts = new int[(1 << INDEX_BITS) + 1];

    private WordTable(int[] keys, short[] values) {
        this.keys = keys;
        this.values = values;
        for (int key : keys) {
            starts[bucket(key) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    private static int bucket(int key) {
        return (key ^ Integer.MIN_VALUE) >>> 32 - INDEX_BITS;
    }

    /** A table of the given numbers, which are from 0 to {@link Short#MAX_VALUE}; of words with one fingerprint one is kept. */
    public static WordTable of(Map<String, Integer> numbers) {
        TreeMap<Integer, Integer> sorted = new TreeMap<>();
        numbers.forEach((word, number) -> sorted.merge(fingerprint(hash(word)), number, Math::min));
        int[] keys = new int[sorted.size()];
        short[] values = new short[sorted.size()];
        int at = 0;
        for (Map.Entry<Integer, Integer> entry : sorted.entrySet()) {
            keys[at] = entry.getKey();
            values[at++] = entry.getValue().shortValue();
        }
        return new WordTable(keys, values);
    }

    /** The number of a word; {@link #NONE} when the table has no such word. */
    public int find(CharSequence word) {
        return findHash(hash(OFFSET, word));
    }

    /** The number of a word or phrase that was hashed by {@link #hash}. */
    public int findHash(long hash) {
        int key = fingerprint(hash);
        int bucket = bucket(key);
        for (int at = starts[bucket]; at < starts[bucket + 1] && keys[at] <= key; at++) {
            if (keys[at] == key) {
                return values[at];
            }
        }
        return NONE;
    }

    /** The hash of a first word. */
    public static long hash(CharSequence word) {
        return hash(OFFSET, word);
    }

    /** The hash of a phrase and one more word behind it: FNV-1a over UTF-16 units. */
    public static long hashMore(long phrase, CharSequence word) {
        return hash(hash(phrase, " "), word);
    }

    public int size() {
        return keys.length;
    }

    private static long hash(long start, CharSequence word) {
        long hash = start;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** A multiplication spreads the high bits. */
    private static int fingerprint(long hash) {
        return (int) (hash * 0x9E3779B97F4A7C15L >>> 32);
    }

    /** Writes the keys as differences and the values as two planes of bytes, which deflates well. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(keys.length);
        int last = Integer.MIN_VALUE;
        for (int key : keys) {
            writeSmall(out, key - last);
            last = key;
        }
        for (short value : values) {
            out.writeByte(value >> 8);
        }
        for (short value : values) {
            out.writeByte(value);
        }
    }

    private static void writeSmall(DataOutputStream out, int value) throws IOException {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    /** Reads what {@link #write} wrote. */
    public static WordTable read(DataInputStream in) throws IOException {
        int[] keys = new int[in.readInt()];
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            last += readSmall(in);
            keys[i] = last;
        }
        byte[] high = in.readNBytes(keys.length);
        byte[] low = in.readNBytes(keys.length);
        short[] values = new short[keys.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) (high[i] << 8 | low[i] & 0xFF);
        }
        return new WordTable(keys, values);
    }

    private static int readSmall(DataInputStream in) throws IOException {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.readUnsignedByte();
            value |= (part & 0x7F) << shift;
            if (part < 0x80) {
                return value;
            }
        }
    }
}
