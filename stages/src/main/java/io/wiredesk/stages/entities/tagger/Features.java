package io.wiredesk.stages.entities.tagger;

import java.util.Arrays;

/** A growing list of hashes, reused from token to token. Not safe for several threads. */
final class Features {

    private int[] hashes = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return hashes[index];
    }

    int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }
}
