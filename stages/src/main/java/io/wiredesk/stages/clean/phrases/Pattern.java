package io.wiredesk.stages.clean.phrases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase with alternatives, as rule files write it: {@code (sign|signing) up [now] for ... newsletter}. Round brackets hold
 * alternatives, square brackets hold ones that may be missing, {@code #} stands for a number, and dots for up to
 * {@value #MAX_GAP} tokens of any kind. Marks in the text that the pattern does not ask for are passed over.
 *
 * <p>What stands between two gaps is looked for at its earliest place only, so a match costs at most the length of the pattern
 * times {@value #MAX_GAP}.
 */
final class Pattern {

    static final int NONE = -1;
    private static final int MAX_GAP = 40;
    private static final int MAX_MARKS = 3;

    private static final String NUMBER = "#";

    /** The marks of all tokens. */
    private static final long ANY = -1;

    /** Some ways to go on, one of which has to match unless the step is optional. */
    private record Step(String[][] ways, boolean optional) {

        /** The marks of the tokens that it can begin with. */
        private long first() {
            long marks = 0;
            for (String[] way : ways) {
                marks |= mark(way[0]);
            }
            return marks;
        }
    }

    /**
     * The steps between two gaps.
     *
     * @param first the marks of the tokens that they can begin with
     */
    private record Segment(List<Step> steps, long first) {

        private static Segment of(List<Step> steps) {
            return new Segment(steps, first(steps));
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

        /** The marks of the tokens that can be the second of a match. */
        private long second() {
            long behind = first(steps.subList(1, steps.size()));
            long second = 0;
            for (String[] way : steps.get(0).ways()) {
                second |= way.length > 1 ? mark(way[1]) : behind;
            }
            return second;
        }
    }

    private final List<Segment> segments;
    private final long second;
    /** For each step that has to match, the marks of the tokens that it can begin with. */
    private final long[] needs;

    private Pattern(List<Segment> segments) {
        this.segments = segments;
        this.second = segments.get(0).second();
        this.needs = segments.stream()
                .flatMap(segment -> segment.steps().stream())
                .filter(step -> !step.optional())
                .mapToLong(Step::first)
                .toArray();
    }

    private static long mark(String word) {
        return word.equals(NUMBER) ? ANY : Tokens.mark(word.hashCode());
    }

    /** Whether the word behind the first one is none that a match goes on with; says so only when it is sure. */
    private boolean endsEarly(Tokens tokens, int from) {
        int next = from + 1;
        return second != ANY
                && tokens.isWord(from)
                && (next == tokens.size() || tokens.isWord(next) && (second & Tokens.mark(tokens.hash(next))) == 0);
    }

    /** Whether a text lacks all tokens that some step can begin with; says so only when it is sure. */
    private boolean lacks(Tokens tokens) {
        for (long need : needs) {
            if ((need & tokens.marks()) == 0) {
                return true;
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException when a bracket is not closed or the pattern is empty */
    static Pattern parse(String source) {
        List<Segment> segments = new ArrayList<>();
        for (String segment : source.trim().split("\\s*\\.\\.\\.\\s*")) {
            segments.add(Segment.of(steps(segment)));
        }
        List<Step> first = segments.get(0).steps();
        if (first.isEmpty() || first.get(0).optional()) {
            throw new IllegalArgumentException("a pattern begins with a word: " + source);
        }
        return new Pattern(segments);
    }

    /** The tokens that a match can begin with. */
    Set<String> firstTokens() {
        Set<String> first = new HashSet<>();
        for (String[] way : segments.get(0).steps().get(0).ways()) {
            first.add(way[0]);
        }
        return first;
    }

    /**
     * Index behind the match that begins exactly at this token, or {@link #NONE}.
     *
     * @param toEnd whether only marks may follow the match
     */
    int match(Tokens tokens, int from, boolean toEnd) {
        if (endsEarly(tokens, from) || lacks(tokens)) {
            return NONE;
        }
        int last = segments.size() - 1;
        int at = walk(tokens, from, segments.get(0).steps(), 0, toEnd && last == 0);
        for (int i = 1; i <= last && at != NONE; i++) {
            at = find(tokens, at, segments.get(i), toEnd && i == last);
        }
        return at;
    }

    private static int find(Tokens tokens, int from, Segment segment, boolean toEnd) {
        int last = Math.min(tokens.size(), from + MAX_GAP);
        for (int at = from; at < last; at++) {
            boolean begins = !tokens.isWord(at) || (segment.first() & Tokens.mark(tokens.hash(at))) != 0;
            int end = begins ? walk(tokens, at, segment.steps(), 0, toEnd) : NONE;
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }

    private static int walk(Tokens tokens, int at, List<Step> steps, int index, boolean toEnd) {
        if (index == steps.size()) {
            return toEnd && tokens.nextWord(at) < tokens.size() ? NONE : at;
        }
        Step step = steps.get(index);
        for (String[] way : step.ways()) {
            int next = accept(tokens, at, way);
            int end = next == NONE ? NONE : walk(tokens, next, steps, index + 1, toEnd);
            if (end != NONE) {
                return end;
            }
        }
        return step.optional() ? walk(tokens, at, steps, index + 1, toEnd) : NONE;
    }

    private static int accept(Tokens tokens, int from, String[] way) {
        int at = from;
        for (String wanted : way) {
            int last = Math.min(tokens.size() - 1, at + MAX_MARKS);
            while (at < last && !tokens.isWord(at) && !tokens.is(at, wanted)) {
                at++;
            }
            if (at > last || !fits(tokens, at, wanted)) {
                return NONE;
            }
            at++;
        }
        return at;
    }

    private static boolean fits(Tokens tokens, int at, String wanted) {
        return tokens.is(at, wanted) || wanted.equals(NUMBER) && tokens.isNumber(at);
    }

    private static List<Step> steps(String source) {
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            int end = c == '(' || c == '[' ? source.indexOf(c == '(' ? ')' : ']', at) : wordEnd(source, at);
            if (end < 0) {
                throw new IllegalArgumentException("bracket not closed: " + source);
            }
            boolean bracket = c == '(' || c == '[';
            String[][] ways = ways(source.substring(bracket ? at + 1 : at, end));
            if (ways.length > 0) {
                steps.add(new Step(ways, c == '['));
            }
            at = bracket ? end + 1 : Math.max(end, at + 1);
        }
        return steps;
    }

    private static int wordEnd(String source, int from) {
        int at = from;
        while (at < source.length() && " ([".indexOf(source.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** The longest way first, so that a match is as long as it can be. */
    private static String[][] ways(String alternatives) {
        List<String[]> ways = new ArrayList<>();
        for (String alternative : alternatives.split("\\|")) {
            List<String> way = words(alternative);
            if (!way.isEmpty()) {
                ways.add(way.toArray(String[]::new));
            }
        }
        ways.sort(Comparator.comparingInt((String[] way) -> way.length).reversed());
        return ways.toArray(String[][]::new);
    }

    private static List<String> words(String alternative) {
        Tokens tokens = Tokens.of(alternative);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) || ":#©@/=".contains(tokens.get(i))) {
                words.add(tokens.get(i));
            }
        }
        return words;
    }
}
