package io.wiredesk.stages.clean.phrases;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/** The words that a part of a {@link Pattern} can begin with, told from others by their hashes. Immutable. */
final class Starts {

    /** Stands for a number. */
    static final String NUMBER = "#";

    /** Anything at all. */
    static final Starts ANY = new Starts(true, false, false, new int[0]);

    private static final long ALL_MARKS = -1;

    private final boolean any;
    private final boolean numbers;
    /** Whether some are no words, such as colons. */
    private final boolean signs;

    private final int[] sorted;
    private final long marks;

    private Starts(boolean any, boolean numbers, boolean signs, int[] sorted) {
        this.any = any;
        this.numbers = numbers;
        this.signs = signs;
        this.sorted = sorted;
        this.marks = any || numbers
                ? ALL_MARKS
                : Arrays.stream(sorted).mapToLong(Tokens::mark).reduce(0, (one, other) -> one | other);
    }

    static Starts of(String word) {
        boolean number = word.equals(NUMBER);
        boolean sign = !number && !Character.isLetterOrDigit(word.codePointAt(0));
        return new Starts(false, number, sign, number ? new int[0] : new int[] {word.hashCode()});
    }

    /** The words that one of these can begin with. */
    static Starts of(Collection<Starts> parts) {
        return parts.stream().reduce(Starts::or).orElse(ANY);
    }

    private Starts or(Starts other) {
        if (any || other.any) {
            return ANY;
        }
        int[] all = IntStream.concat(Arrays.stream(sorted), Arrays.stream(other.sorted))
                .sorted()
                .distinct()
                .toArray();
        return new Starts(false, numbers || other.numbers, signs || other.signs, all);
    }

    /** Whether one may stand at this index, behind marks or not; false is sure. */
    boolean mayStand(Tokens tokens, int at) {
        if (any) {
            return true;
        }
        int first = signs ? at : tokens.nextWord(at);
        return first < tokens.size() && (signs && !tokens.isWord(first) || has(tokens, first));
    }

    private boolean has(Tokens tokens, int at) {
        int hash = tokens.hash(at);
        return numbers && tokens.isNumber(at)
                || (marks & Tokens.mark(hash)) != 0 && Arrays.binarySearch(sorted, hash) >= 0;
    }

    /** Whether some token of a text may be one; false is sure. */
    boolean mayStand(Tokens tokens) {
        return (marks & tokens.marks()) != 0;
    }
}
