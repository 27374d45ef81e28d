package io.wiredesk.stages.clean.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps of a {@link Pattern} between two gaps.
 *
 * @param first what they can begin with
 */
record Segment(List<Step> steps, Starts first) {

    /**
     * Some ways to go on, one of which has to match unless the step is optional.
     *
     * @param first what it can begin with
     */
    record Step(Way[] ways, boolean optional, Starts first) {

        static Step of(Way[] ways, boolean optional) {
            return new Step(
                    ways,
                    optional,
                    Starts.of(
                            Stream.of(ways).map(way -> Starts.of(way.words[0])).toList()));
        }
    }

    /**
     * Words in a row.
     *
     * @param hashes their hash codes, which most tokens are told from them by
     */
    record Way(String[] words, int[] hashes) {

        private static final int NUMBER_HASH = Starts.NUMBER.hashCode();

        static Way of(List<String> words) {
            return new Way(
                    words.toArray(String[]::new),
                    words.stream().mapToInt(String::hashCode).toArray());
        }

        int size() {
            return hashes.length;
        }

        /** Whether no word with this hash begins it. */
        boolean differs(int hash) {
            return hashes[0] != hash && hashes[0] != NUMBER_HASH;
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

    /** What can stand behind the first word of a match. */
    Starts second() {
        Starts behind = first(steps.subList(1, steps.size()));
        return Starts.of(Stream.of(steps.get(0).ways())
                .map(way -> way.size() > 1 ? Starts.of(way.words[1]) : behind)
                .toList());
    }

    private static Starts first(List<Step> steps) {
        List<Starts> first = new ArrayList<>();
        for (Step step : steps) {
            first.add(step.first());
            if (!step.optional()) {
                return Starts.of(first);
            }
        }
        return Starts.ANY;
    }
}
