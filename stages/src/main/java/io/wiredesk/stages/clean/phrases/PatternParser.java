package io.wiredesk.stages.clean.phrases;

import io.wiredesk.stages.clean.phrases.Segment.Step;
import io.wiredesk.stages.clean.phrases.Segment.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads a {@link Pattern} as rule files write it. */
final class PatternParser {

    private PatternParser() {}

    /** @throws IllegalArgumentException when a bracket is not closed or the pattern is empty */
    static List<Segment> parse(String source) {
        List<Segment> segments = new ArrayList<>();
        for (String segment : source.trim().split("\\s*\\.\\.\\.\\s*")) {
            segments.add(Segment.of(steps(segment)));
        }
        List<Step> first = segments.get(0).steps();
        if (first.isEmpty() || first.get(0).optional()) {
            throw new IllegalArgumentException("a pattern begins with a word: " + source);
        }
        return segments;
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
            Way[] ways = ways(source.substring(bracket ? at + 1 : at, end));
            if (ways.length > 0) {
                steps.add(Step.of(ways, c == '['));
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
    private static Way[] ways(String alternatives) {
        List<Way> ways = new ArrayList<>();
        for (String alternative : alternatives.split("\\|")) {
            List<String> way = words(alternative);
            if (!way.isEmpty()) {
                ways.add(Way.of(way));
            }
        }
        ways.sort(Comparator.comparingInt(Way::size).reversed());
        return ways.toArray(Way[]::new);
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
