package io.wiredesk.stages.entities.tagger;

/** Hashes of features. The finaliser is that of MurmurHash3 (Austin Appleby, public domain). */
final class Hash {

    private Hash() {}

    static int of(int template, CharSequence text, int start, int end) {
        int hash = template * 0x9E3779B1;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return mix(hash);
    }

    static int of(int template, CharSequence text) {
        return of(template, text, 0, text.length());
    }

    static int of(int template, int value) {
        return mix(template * 0x9E3779B1 + value);
    }

    static int of(int template, int first, int second) {
        return mix(of(template, first) * 31 + second);
    }

    static int of(int template, int first, int second, int third) {
        return mix(of(template, first, second) * 31 + third);
    }

    private static int mix(int value) {
        int hash = value;
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        hash ^= hash >>> 16;
        return hash;
    }
}
