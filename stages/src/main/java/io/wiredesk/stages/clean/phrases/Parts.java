package io.wiredesk.stages.clean.phrases;

import io.wiredesk.stages.clean.phrases.Rule.Anchor;
import java.util.Optional;

/** Draws the borders of a part that goes: its brackets, and the dash in front of it, go too. */
final class Parts {

    private static final String SENTENCE_ENDS = ".!?…。！？\"”»’)]";
    private static final String DASHES = "–—-−|•·*/";
    private static final String OPENING = "([{（［【©";
    private static final String CLOSING = ")]}）］】";

    private Parts() {}

    static Optional<Match> of(Rule rule, String text, Tokens tokens, int from, int to) {
        if (rule.anchor() == Anchor.TAIL) {
            return tail(rule, text, tokens, from, to);
        } else if (rule.anchor() == Anchor.INSIDE) {
            return Optional.of(inside(rule, text, tokens, from, to));
        }
        return Optional.empty();
    }

    private static Optional<Match> tail(Rule rule, String text, Tokens tokens, int from, int to) {
        int start = skipBack(text, tokens.start(from), DASHES + OPENING);
        boolean parted =
                start < skipSpaceBack(text, tokens.start(from)) && !isHyphened(text, tokens.start(from)) || start == 0;
        boolean behindSentence = start > 0 && SENTENCE_ENDS.indexOf(text.charAt(start - 1)) >= 0;
        if (tokens.size() - from > 2 * rule.maxWords()
                || words(tokens, from) > rule.maxWords()
                || !(parted || behindSentence)) {
            return Optional.empty();
        }
        return Optional.of(
                new Match(rule.residue(), rule.name(), start == 0, start, text.length(), tokens.end(to - 1)));
    }

    /** A hyphen within a word is no dash. */
    private static boolean isHyphened(String text, int at) {
        return at > 1 && text.charAt(at - 1) == '-' && Character.isLetterOrDigit(text.charAt(at - 2));
    }

    private static Match inside(Rule rule, String text, Tokens tokens, int from, int to) {
        int start = skipBack(text, tokens.start(from), OPENING);
        int end = tokens.end(to - 1);
        while (end < text.length() && (text.charAt(end) == ' ' || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        end = text.charAt(end - 1) == ' ' ? end - 1 : end;
        boolean whole = start == 0 && end == text.length();
        return new Match(rule.residue(), rule.name(), whole, start, end, tokens.end(to - 1));
    }

    private static int words(Tokens tokens, int from) {
        int words = 0;
        for (int i = from; i < tokens.size(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words;
    }

    /** The offset behind the last unit before {@code from} that is neither white space nor one of these marks. */
    private static int skipBack(String text, int from, String marks) {
        int at = from;
        while (at > 0 && (text.charAt(at - 1) == ' ' || marks.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    private static int skipSpaceBack(String text, int from) {
        return skipBack(text, from, "");
    }
}
