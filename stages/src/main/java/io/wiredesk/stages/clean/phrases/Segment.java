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

    /** Some ways to go on, one of which has to match unless the step is optional. */
    record Step(String[][] ways, boolean optional) {

        /** The marks of the tokens that it can begin with. */
        long first() {
            long marks = 0;
            for (String[] way : ways) {
                marks |= mark(way[0]);
            }
            return marks;
        }
    }

    static Segment of(List<Step> steps) {
        return new Segment(steps, first(steps));
    }

    /** The marks of the tokens that can be the second of a match. */
    long second() {
        long behind = first(steps.subList(1, steps.size()));
        long second = 0;
        for (String[] way : steps.get(0).ways()) {
            second |= way.length > 1 ? mark(way[1]) : behind;
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
