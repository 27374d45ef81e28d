package io.wiredesk.stages.clean.memory;

/**
 * What is remembered of a text: a hash of its letters in lower case, with each number as one digit, so that dates, counts and
 * marks do not make a new text of an old one. 64-bit FNV-1a (Fowler, Noll, Vo) over UTF-16 units. Stateless.
 */
public final class Fingerprint {

    /** Of texts with fewer letters than {@value #MIN_LETTERS}, of which nothing is remembered. */
    public static final long NONE = 0;

    private static final int MIN_LETTERS = 3;
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** The fingerprint of a visible text, or {@link #NONE}. */
    public static long of(CharSequence text) {
        long hash = OFFSET;
        int letters = 0;
        boolean number = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            if (digit && !number) {
                hash = step(hash, '0');
            } else if (Character.isLetter(c) || Character.isSurrogate(c)) {
                hash = step(hash, Character.toLowerCase(c));
                letters++;
            }
            number = digit;
        }
        return letters < MIN_LETTERS ? NONE : hash;
    }

    /** The hash of an identifier, every unit of which counts. */
    public static long exact(CharSequence identifier) {
        long hash = OFFSET;
        for (int i = 0; i < identifier.length(); i++) {
            hash = step(hash, identifier.charAt(i));
        }
        return hash;
    }

    static long step(long hash, int unit) {
        return (hash ^ unit) * PRIME;
    }
}
