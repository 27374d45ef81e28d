package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.phrases.Tokens;

/**
 * All runs of {@value #WIDTH} words of a text, each once, by hashes of 64 bits: hardly two runs of an article have the same. Open
 * addressing with linear probing; at most half of the slots are taken. Immutable once made.
 */
final class WordWindows {

    private static final int WIDTH = 4;
    /** The golden ratio as a fraction of 64 bits (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** 0 where there is none. */
    private final long[] slots;

    private int size;

    private WordWindows(int windows) {
        this.slots = new long[2 * Integer.highestOneBit(Math.max(1, windows)) * 2];
    }

    static WordWindows of(Tokens tokens) {
        WordWindows windows = new WordWindows(tokens.words());
        int[] hashes = new int[WIDTH];
        int words = 0;
        for (int i = tokens.nextWord(0); i < tokens.size(); i = tokens.nextWord(i + 1)) {
            hashes[words++ % WIDTH] = tokens.hash(i);
            if (words >= WIDTH) {
                windows.add(hash(hashes, words));
            }
        }
        return windows;
    }

    /** The hash of the last words, the oldest of which is at {@code words % WIDTH}; never 0. */
    private static long hash(int[] hashes, int words) {
        long hash = 0;
        for (int i = 0; i < WIDTH; i++) {
            hash = (hash + hashes[(words + i) % WIDTH]) * SPREAD;
            hash ^= hash >>> 32;
        }
        return hash == 0 ? 1 : hash;
    }

    int size() {
        return size;
    }

    /** How many of them the other text has, too. */
    int shared(WordWindows other) {
        int shared = 0;
        for (long hash : slots) {
            shared += hash != 0 && other.slots[other.slot(hash)] == hash ? 1 : 0;
        }
        return shared;
    }

    private void add(long hash) {
        int slot = slot(hash);
        size += slots[slot] == 0 ? 1 : 0;
        slots[slot] = hash;
    }

    /** Where the hash is, or where it would go. */
    private int slot(long hash) {
        int slot = (int) hash & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
