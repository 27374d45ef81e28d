package io.wiredesk.stages.clean.phrases;

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

    private final List<Segment> segments;

    /** What can stand behind the first word of a match. */
    private final Starts second;

    /** What each step that has to match can begin with. */
    private final Starts[] needs;

    private Pattern(List<Segment> segments) {
        this.segments = segments;
        this.second = segments.get(0).second();
        this.needs = segments.stream()
                .flatMap(segment -> segment.steps().stream())
                .filter(step -> !step.optional())
                .map(Segment.Step::first)
                .toArray(Starts[]::new);
    }

    /** Whether a text lacks all tokens that some step can begin with; says so only when it is sure. */
    private boolean lacks(Tokens tokens) {
        for (Starts need : needs) {
            if (!need.mayStand(tokens)) {
                return true;
            }
        }
        return false;
    }

    /** @throws IllegalArgumentException when a bracket is not closed or the pattern is empty */
    static Pattern parse(String source) {
        return new Pattern(PatternParser.parse(source));
    }

    /** The tokens that a match can begin with. */
    Set<String> firstTokens() {
        Set<String> first = new HashSet<>();
        for (Segment.Way way : segments.get(0).steps().get(0).ways()) {
            first.add(way.words()[0]);
        }
        return first;
    }

    /**
     * Index behind the match that begins exactly at this token, or {@link #NONE}.
     *
     * @param toEnd whether only marks may follow the match
     */
    int match(Tokens tokens, int from, boolean toEnd) {
        if (tokens.isWord(from) && !second.mayStand(tokens, from + 1) || lacks(tokens)) {
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
            int end = segment.first().mayStand(tokens, at) ? walk(tokens, at, segment.steps(), 0, toEnd) : NONE;
            if (end != NONE) {
                return end;
            }
        }
        return NONE;
    }

    private static int walk(Tokens tokens, int at, List<Segment.Step> steps, int index, boolean toEnd) {
        if (index == steps.size()) {
            return toEnd && tokens.nextWord(at) < tokens.size() ? NONE : at;
        }
        Segment.Step step = steps.get(index);
        if (step.first().mayStand(tokens, at)) {
            boolean word = tokens.isWord(at);
            int hash = tokens.hash(at);
            for (Segment.Way way : step.ways()) {
                int next = word && way.differs(hash) ? NONE : accept(tokens, at, way);
                int end = next == NONE ? NONE : walk(tokens, next, steps, index + 1, toEnd);
                if (end != NONE) {
                    return end;
                }
            }
        }
        return step.optional() ? walk(tokens, at, steps, index + 1, toEnd) : NONE;
    }

    private static int accept(Tokens tokens, int from, Segment.Way way) {
        int at = from;
        for (int i = 0; i < way.size(); i++) {
            int last = Math.min(tokens.size() - 1, at + MAX_MARKS);
            while (at < last && !tokens.isWord(at) && !way.is(i, tokens, at)) {
                at++;
            }
            if (at > last || !way.fits(i, tokens, at)) {
                return NONE;
            }
            at++;
        }
        return at;
    }
}
