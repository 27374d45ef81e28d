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
 * that makes up its own sentence goes on with the speaker of the one before it in its paragraph. A pronoun stands for the subject of
 * the sentence before; a nameless person is no speaker. Immutable, safe for several threads.
 */
public final class QuoteFinder {

    private final Cues cues = new Cues();

    /**
     * The quotations of a body, in order.
     *
     * @param paragraphs start and end of each paragraph
     * @param passages   its sentences, in order
     */
    public List<Quote> find(String text, List<int[]> paragraphs, List<Passage> passages, Speakers speakers) {
        Map<Integer, List<Token>> tokens = tokens(passages);
        List<List<QuoteSpan>> spans = spans(text, paragraphs);
        List<QuoteSpan> all = spans.stream().flatMap(List::stream).toList();
        Antecedents antecedents = new Antecedents(text, passages, speakers, cues, all);
        List<Quote> quotes = new ArrayList<>();
        Attribution last = Attribution.NONE;
        for (int p = 0; p < paragraphs.size(); p++) {
            int before = p == 0 ? 0 : paragraphs.get(p - 1)[0];
            ParagraphQuotes paragraph = new ParagraphQuotes(
                    new ParagraphQuotes.Place(text, before, paragraphs.get(p)[0], tokens.getOrDefault(p, List.of())),
                    spans.get(p),
                    new ParagraphQuotes.Evidence(speakers, cues, antecedents));
            last = paragraph.collect(goesOn(spans, paragraphs, p) ? last : null, quotes);
        }
        return quotes;
    }

    private static List<List<QuoteSpan>> spans(String text, List<int[]> paragraphs) {
        List<List<QuoteSpan>> spans = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            spans.add(QuoteSpans.find(text, paragraphs.get(p)[0], paragraphs.get(p)[1], p));
        }
        return spans;
    }

    /** A paragraph that ends within a quotation goes on in one that opens with a mark. */
    private static boolean goesOn(List<List<QuoteSpan>> spans, List<int[]> paragraphs, int p) {
        List<QuoteSpan> before = p == 0 ? List.of() : spans.get(p - 1);
        boolean open = !before.isEmpty() && !before.get(before.size() - 1).closed();
        return open
                && !spans.get(p).isEmpty()
                && spans.get(p).get(0).start() - 1 == paragraphs.get(p)[0];
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
}
