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

    /** Some ways to go on, one of which has to match unless the step is optional. */
    private record Step(List<List<String>> ways, boolean optional) {}

    private final List<List<Step>> segments;
    /** For each step that has to match, the marks of the tokens that it can begin with. */
    private final long[] needs;

    private Pattern(List<List<Step>> segments) {
        this.segments = segments;
        this.needs = segments.stream()
                .flatMap(List::stream)
                .filter(step -> !step.optional())
                .mapToLong(Pattern::need)
                .toArray();
    }

    private static long need(Step step) {
        long need = 0;
        for (List<String> way : step.ways()) {
            need |= way.get(0).equals("#") ? -1 : Tokens.mark(way.get(0).hashCode());
        }
        return need;
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
        List<List<Step>> segments = new ArrayList<>();
        for (String segment : source.trim().split("\\s*\\.\\.\\.\\s*")) {
            segments.add(steps(segment));
        }
        if (segments.get(0).isEmpty() || segments.get(0).get(0).optional()) {
            throw new IllegalArgumentException("a pattern begins with a word: " + source);
        }
        return new Pattern(segments);
    }

    /** The tokens that a match can begin with. */
    Set<String> firstTokens() {
        Set<String> first = new HashSet<>();
        segments.get(0).get(0).ways().forEach(way -> first.add(way.get(0)));
        return first;
    }

    /**
     * Index behind the match that begins exactly at this token, or {@link #NONE}.
     *
     * @param toEnd whether only marks may follow the match
     */
    int match(Tokens tokens, int from, boolean toEnd) {
        if (lacks(tokens)) {
            return NONE;
        }
        int last = segments.size() - 1;
        int at = walk(tokens, from, segments.get(0), 0, toEnd && last == 0);
        for (int i = 1; i <= last && at != NONE; i++) {
            at = find(tokens, at, segments.get(i), toEnd && i == last);
        }
        return at;
    }

    private static int find(Tokens tokens, int from, List<Step> steps, boolean toEnd) {
        int last = Math.min(tokens.size(), from + MAX_GAP);
        for (int at = from; at < last; at++) {
            int end = walk(tokens, at, steps, 0, toEnd);
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
        for (List<String> way : step.ways()) {
            int next = accept(tokens, at, way);
            int end = next == NONE ? NONE : walk(tokens, next, steps, index + 1, toEnd);
            if (end != NONE) {
                return end;
            }
        }
        return step.optional() ? walk(tokens, at, steps, index + 1, toEnd) : NONE;
    }

    private static int accept(Tokens tokens, int from, List<String> way) {
        int at = from;
        for (String wanted : way) {
            for (int marks = 0; marks < MAX_MARKS && at < tokens.size() && passesOver(tokens, at, wanted); marks++) {
                at++;
            }
            if (at >= tokens.size() || !fits(tokens, at, wanted)) {
                return NONE;
            }
            at++;
        }
        return at;
    }

    private static boolean passesOver(Tokens tokens, int at, String wanted) {
        return !tokens.isWord(at) && !tokens.is(at, wanted);
    }

    private static boolean fits(Tokens tokens, int at, String wanted) {
        return tokens.is(at, wanted) || wanted.equals("#") && tokens.isNumber(at);
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
            List<List<String>> ways = ways(source.substring(bracket ? at + 1 : at, end));
            if (!ways.isEmpty()) {
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
    private static List<List<String>> ways(String alternatives) {
        List<List<String>> ways = new ArrayList<>();
        for (String alternative : alternatives.split("\\|")) {
            List<String> way = words(alternative);
            if (!way.isEmpty()) {
                ways.add(way);
            }
        }
        ways.sort(Comparator.comparingInt((List<String> way) -> way.size()).reversed());
        return ways;
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
