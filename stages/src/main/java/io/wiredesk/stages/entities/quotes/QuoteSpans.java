package io.wiredesk.stages.entities.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds quotations in a paragraph by their marks, in one pass: typographic and straight double quotation marks; single
 * typographic ones where they cannot be apostrophes and no double ones are about them.
 */
final class QuoteSpans {

    private QuoteSpans() {}

    static List<QuoteSpan> find(String text, int start, int end, int paragraph) {
        List<QuoteSpan> spans = new ArrayList<>();
        int open = -1;
        char closing = 0;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            if (open < 0 && opens(text, i, start)) {
                open = i + 1;
                closing = closing(unit);
            } else if (open >= 0 && unit == closing && closes(text, i, end)) {
                spans.add(new QuoteSpan(open, i, true, paragraph));
                open = -1;
            }
        }
        if (open >= 0 && closing != '\u2019' && open < end) {
            spans.add(new QuoteSpan(open, end, false, paragraph));
        }
        return spans;
    }

    private static boolean opens(String text, int at, int start) {
        char unit = text.charAt(at);
        boolean free = at == start || !Character.isLetterOrDigit(text.charAt(at - 1));
        return switch (unit) {
            case '\u201C', '\u201E', '\u00AB' -> true;
            case '"', '\u2018' -> free;
            default -> false;
        };
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '\u2018' -> '\u2019';
            case '"' -> '"';
            case '\u00AB' -> '\u00BB';
            default -> '\u201D';
        };
    }

    /** An apostrophe stands before a letter, a closing single mark does not. */
    private static boolean closes(String text, int at, int end) {
        boolean single = text.charAt(at) == '\u2019';
        boolean behindLetter = Character.isLetter(text.charAt(at - 1));
        boolean plural = behindLetter && text.charAt(at - 1) == 's' && at + 1 < end && text.charAt(at + 1) == ' ';
        return !single || !plural && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
}
