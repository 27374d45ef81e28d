package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.Findings.Quote;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds direct quotations and who said them. The speaker is the subject of the cue in the quotation's own sentence; a quotation
 * that makes up its own sentence goes on with the speaker of the one before it in its paragraph. A pronoun or a nameless person
 * is no speaker. Immutable, safe for several threads.
 */
public final class QuoteFinder {

    private static final int MIN_WORDS = 3;

    private final Cues cues = new Cues();

    /**
     * The quotations of a body, in order.
     *
     * @param paragraphs start and end of each paragraph
     * @param passages   its sentences, in order
     */
    public List<Quote> find(String text, List<int[]> paragraphs, List<Passage> passages, Speakers speakers) {
        Map<Integer, List<Token>> tokens = tokens(passages);
        List<Quote> quotes = new ArrayList<>();
        Attribution open = Attribution.NONE;
        boolean goesOn = false;
        for (int p = 0; p < paragraphs.size(); p++) {
            int[] bounds = paragraphs.get(p);
            List<QuoteSpan> spans = QuoteSpans.find(text, bounds[0], bounds[1], p);
            List<Token> words = tokens.getOrDefault(p, List.of());
            ParagraphQuotes paragraph = new ParagraphQuotes(text, words, spans, speakers, cues);
            Attribution last = goesOn && !spans.isEmpty() && spans.get(0).start() - 1 == bounds[0] ? open : null;
            for (int i = 0; i < spans.size(); i++) {
                last = paragraph.attribute(i, last);
                if (isSpeech(text, spans.get(i), last)) {
                    quotes.add(new Quote(spans.get(i).start(), spans.get(i).end(), last.speaker(), last.cue()));
                }
            }
            goesOn = !spans.isEmpty() && !spans.get(spans.size() - 1).closed();
            open = last == null ? Attribution.NONE : last;
        }
        return quotes;
    }

    private static Map<Integer, List<Token>> tokens(List<Passage> passages) {
        Map<Integer, List<Token>> tokens = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.inBody()) {
                tokens.computeIfAbsent(passage.paragraph(), p -> new ArrayList<>())
                        .addAll(passage.sentence().tokens());
            }
        }
        return tokens;
    }

    /** Not a title of a work or a word in distancing marks: several words, or a cue and a mark of speech at the end. */
    private static boolean isSpeech(String text, QuoteSpan span, Attribution attribution) {
        if (span.end() <= span.start()) {
            return false;
        }
        boolean stopped = ".,!?…".indexOf(text.charAt(span.end() - 1)) >= 0;
        int words = 0;
        int capitalised = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || "'’-".indexOf(text.charAt(i)) >= 0;
            words += letter && !inside ? 1 : 0;
            capitalised += letter && !inside && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            inside = letter;
        }
        boolean title = !stopped && words > 1 && capitalised * 2 > words;
        return !title && (words >= MIN_WORDS || stopped && words > 0 && attribution.hasCue());
    }
}
