package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.text.Token;
import java.util.List;

/** The words before and behind the quotations of a paragraph, within the sentence and as far as the next quotation. */
final class WordsAround {

    private static final int MAX_WORDS = 60;

    private final String text;
    private final List<Token> tokens;
    private final List<QuoteSpan> spans;

    WordsAround(String text, List<Token> tokens, List<QuoteSpan> spans) {
        this.text = text;
        this.tokens = tokens;
        this.spans = spans;
    }

    /** The words behind a quotation up to the end of its sentence or the next quotation. */
    List<Token> behind(int index) {
        QuoteSpan span = spans.get(index);
        int limit = index + 1 < spans.size() ? spans.get(index + 1).start() - 1 : Integer.MAX_VALUE;
        if (endsSentence(span)) {
            return List.of();
        }
        int first = firstFrom(span.end() + 1);
        int last = first;
        while (last < tokens.size()
                && last - first < MAX_WORDS
                && tokens.get(last).start() < limit
                && !isStop(tokens.get(last).form())) {
            last++;
        }
        return tokens.subList(first, last);
    }

    /** The words before a quotation back to the start of its sentence or the quotation before. */
    List<Token> before(int index) {
        int limit = index == 0 ? -1 : spans.get(index - 1).end() + 1;
        int end = firstFrom(spans.get(index).start() - 1);
        int first = end;
        while (first > 0
                && end - first < MAX_WORDS
                && tokens.get(first - 1).start() >= limit
                && !isStop(tokens.get(first - 1).form())) {
            first--;
        }
        return tokens.subList(first, end);
    }

    /** A full stop inside the marks ends the sentence; so does another mark before a capital that opens no name with a cue. */
    private boolean endsSentence(QuoteSpan span) {
        return !span.closed() || span.end() > span.start() && text.charAt(span.end() - 1) == '.';
    }

    private static boolean isStop(String form) {
        return form.equals(".") || form.equals("!") || form.equals("?");
    }

    /** Index of the first token at or behind an offset. */
    private int firstFrom(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
