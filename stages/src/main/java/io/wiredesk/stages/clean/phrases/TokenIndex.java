package io.wiredesk.stages.clean.phrases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Values by the token that they begin with, so that most tokens of a text are passed over by their hash alone. Open addressing with
 * linear probing; at most a quarter of the slots is taken. Immutable.
 */
public final class TokenIndex<T> {

    private static final int FILTER_BITS = 13;

    /** A bit for the hashes of all keys, so small that it stays at hand: most tokens are told apart by it. */
    private final long[] filter = new long[1 << FILTER_BITS - 6];

    private final String[] keys;
    private final int[] hashes;
    private final List<List<T>> values;

    public TokenIndex(Map<String, List<T>> entries) {
        int slots = Integer.highestOneBit(Math.max(1, entries.size())) * 8;
        keys = new String[slots];
        hashes = new int[slots];
        values = new ArrayList<>(Collections.nCopies(slots, List.of()));
        entries.forEach((key, list) -> {
            filter[bit(key.hashCode()) >>> 6] |= 1L << bit(key.hashCode());
            int slot = slot(key.hashCode());
            while (keys[slot] != null) {
                slot = next(slot);
            }
            keys[slot] = key;
            hashes[slot] = key.hashCode();
            values.set(slot, List.copyOf(list));
        });
    }

    /** The values of the token at this index of a text. */
    public List<T> get(Tokens tokens, int index) {
        int bit = bit(tokens.hash(index));
        return (filter[bit >>> 6] >>> bit & 1) == 0 ? List.of() : find(tokens, index);
    }

    private List<T> find(Tokens tokens, int index) {
        int hash = tokens.hash(index);
        for (int slot = slot(hash); keys[slot] != null; slot = next(slot)) {
            if (hashes[slot] == hash && tokens.is(index, keys[slot])) {
                return values.get(slot);
            }
        }
        return List.of();
    }

    List<T> get(String token) {
        for (int slot = slot(token.hashCode()); keys[slot] != null; slot = next(slot)) {
            if (token.equals(keys[slot])) {
                return values.get(slot);
            }
        }
        return List.of();
    }

    /** Spreads a hash by the golden ratio (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
    private static int bit(int hash) {
        return hash * 0x9E3779B1 >>> Integer.SIZE - FILTER_BITS;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 7 ^ hash >>> 16) & keys.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & keys.length - 1;
    }
}
