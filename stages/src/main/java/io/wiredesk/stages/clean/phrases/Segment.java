package io.wiredesk.stages.clean.phrases;

import java.util.List;

/**
 * The steps of a {@link Pattern} between two gaps.
 *
 * @param first the marks of the tokens that they can begin with
 */
record Segment(List<Step> steps, long first) {

    /** Stands for a number. */
    static final String NUMBER = "#";

    /** The marks of all tokens. */
    static final long ANY = -1;

    /**
     * Some ways to go on, one of which has to match unless the step is optional.
     *
     * @param first the marks of the tokens that it can begin with
     */
    record Step(Way[] ways, boolean optional, long first) {

        static Step of(Way[] ways, boolean optional) {
            long first = 0;
            for (Way way : ways) {
                first |= mark(way.words[0]);
            }
            return new Step(ways, optional, first);
        }

        /** Whether none of its ways begins with the word at this index; says so only when it is sure. */
        boolean lacks(Tokens tokens, int at) {
            return at < tokens.size() && tokens.isWord(at) && (first & Tokens.mark(tokens.hash(at))) == 0;
        }
    }

    /**
     * Words in a row.
     *
     * @param hashes their hash codes, which most tokens are told from them by
     */
    record Way(String[] words, int[] hashes) {

        private static final int NUMBER_HASH = NUMBER.hashCode();

        static Way of(List<String> words) {
            return new Way(
                    words.toArray(String[]::new),
                    words.stream().mapToInt(String::hashCode).toArray());
        }

        int size() {
            return hashes.length;
        }

        boolean is(int index, Tokens tokens, int at) {
            return hashes[index] == tokens.hash(at) && tokens.is(at, words[index]);
        }

        boolean fits(int index, Tokens tokens, int at) {
            return hashes[index] == NUMBER_HASH ? tokens.isNumber(at) : is(index, tokens, at);
        }
    }

    static Segment of(List<Step> steps) {
        return new Segment(steps, first(steps));
    }

    /** The marks of the tokens that can be the second of a match. */
    long second() {
        long behind = first(steps.subList(1, steps.size()));
        long second = 0;
        for (Way way : steps.get(0).ways()) {
            second |= way.size() > 1 ? mark(way.words[1]) : behind;
        }
        return second;
    }

    private static long first(List<Step> steps) {
        long first = 0;
        for (Step step : steps) {
            first |= step.first();
            if (!step.optional()) {
                return first;
            }
        }
        return ANY;
    }

    private static long mark(String word) {
        return word.equals(NUMBER) ? ANY : Tokens.mark(word.hashCode());
    }
}
