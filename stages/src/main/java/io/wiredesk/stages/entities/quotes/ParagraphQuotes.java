package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.Findings.Quote;
import io.wiredesk.stages.entities.text.Token;
import java.util.List;
import java.util.Optional;

/** The quotations of one paragraph with the words between them. */
final class ParagraphQuotes {

    private final Place place;
    private final String text;
    private final WordsAround around;
    private final List<QuoteSpan> spans;
    private final Evidence evidence;

    /**
     * Where a paragraph stands.
     *
     * @param before start of the paragraph before it
     * @param start  its own start
     */
    record Place(String text, int before, int start, List<Token> tokens) {}

    /** What tells who speaks. */
    record Evidence(Speakers speakers, Cues cues, Antecedents antecedents) {}

    ParagraphQuotes(Place place, List<QuoteSpan> spans, Evidence evidence) {
        this.place = place;
        this.text = place.text();
        this.around = new WordsAround(text, place.tokens(), spans);
        this.spans = spans;
        this.evidence = evidence;
    }

    /**
     * Adds the paragraph's quotations.
     *
     * @param open who said the quotation that goes on from the paragraph before; null when none does
     * @return who said the last one
     */
    Attribution collect(Attribution open, List<Quote> quotes) {
        Attribution last = open;
        for (int i = 0; i < spans.size(); i++) {
            last = resolved(spans.get(i), attribute(i, last));
            if (Speech.isSpeech(text, spans.get(i), last)) {
                quotes.add(new Quote(spans.get(i).start(), spans.get(i).end(), last.speaker(), last.cue()));
            }
        }
        return last == null ? Attribution.NONE : last;
    }

    private Attribution resolved(QuoteSpan span, Attribution attribution) {
        if (attribution.reference().isEmpty()) {
            return attribution;
        }
        Reference reference = attribution.reference().get();
        Antecedents antecedents = evidence.antecedents();
        Optional<String> near = antecedents.resolve(reference, place.start(), span.start());
        boolean further = near.isEmpty() && reference != Reference.IT;
        return attribution.withSpeaker(further ? antecedents.resolve(reference, place.before(), place.start()) : near);
    }

    /** Who said a quotation; {@code last} is the attribution of the one before it, null when there is none. */
    private Attribution attribute(int index, Attribution last) {
        List<Token> before = around.before(index);
        Attribution ahead = new Clause(before, evidence.speakers(), evidence.cues()).before();
        Attribution after = new Clause(around.behind(index), evidence.speakers(), evidence.cues()).behind();
        if (ahead.speaker().isPresent()) {
            return ahead;
        }
        if (goesOn(index, before, ahead, last)) {
            return last;
        }
        boolean comma = before.isEmpty() || endsWithComma(spans.get(index));
        if (after.hasCue() && (comma || !ahead.hasCue())) {
            return after;
        }
        if (ahead.hasCue()) {
            return ahead;
        }
        return before.isEmpty() && last != null ? last.continued() : Attribution.NONE;
    }

    /** “It is late,” says Ana Holt, a nurse, “but not too late.” The words between are about both. */
    private boolean goesOn(int index, List<Token> between, Attribution ahead, Attribution last) {
        boolean behindQuotation = index > 0
                && !between.isEmpty()
                && between.get(0).start() <= spans.get(index - 1).end() + 2;
        return behindQuotation
                && last != null
                && ahead.hasCue()
                && ahead.cue().equals(last.cue())
                && between.get(between.size() - 1).form().equals(",");
    }

    private boolean endsWithComma(QuoteSpan span) {
        return span.end() > span.start() && ",!?".indexOf(text.charAt(span.end() - 1)) >= 0
                || span.end() + 1 < text.length() && text.charAt(span.end() + 1) == ',';
    }
}
