package io.wiredesk.benchmarks.entities;

import io.wiredesk.benchmarks.entities.EntityReport.Quality;
import io.wiredesk.benchmarks.quality.Figure;
import io.wiredesk.stages.entities.Findings;
import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who said what: quotes of articles of our own. Not safe for several threads. */
final class QuoteQuality {

    private int quotes;
    private int named;
    private int found;
    private int attributed;
    private int attributedNamed;
    private int right;
    private int cues;
    private int rightCues;
    private final List<String> wrong = new ArrayList<>();

    static List<Quality> measure(Wiredesk wiredesk) {
        List<Quality> qualities = new ArrayList<>();
        for (String part : List.of("tuning", "measuring")) {
            QuoteQuality quality = new QuoteQuality();
            QuoteFile.read("quotes-" + part + ".txt")
                    .forEach(article -> quality.add(article, wiredesk.find(article.story())));
            qualities.add(new Quality("quotes of our own, for " + part, wiredesk.name(), quality.figures()));
        }
        return qualities;
    }

    void add(QuoteFile.Article article, Findings findings) {
        for (QuoteFile.Quoted gold : article.quotes()) {
            quotes++;
            named += gold.speaker().isPresent() ? 1 : 0;
            Optional<Quote> quote = findings.quotes().stream()
                    .filter(q -> q.start() == gold.start())
                    .findFirst();
            found += quote.isPresent() ? 1 : 0;
            quote.ifPresent(q -> compare(gold, q, findings.entities()));
            if (quote.flatMap(Quote::speaker)
                    .map(id -> !isRight(gold, id, findings.entities()))
                    .orElse(gold.speaker().isPresent())) {
                String text = article.story().text();
                wrong.add(gold + " " + text.substring(gold.start(), Math.min(text.length(), gold.start() + 50)) + " -> "
                        + quote.map(q -> q.speaker().flatMap(id -> name(id, findings.entities())) + " " + q.cue()));
            }
        }
    }

    private void compare(QuoteFile.Quoted gold, Quote quote, List<Entity> entities) {
        if (quote.speaker().isPresent()) {
            attributed++;
            attributedNamed += gold.speaker().isPresent() ? 1 : 0;
            right += isRight(gold, quote.speaker().get(), entities) ? 1 : 0;
        }
        if (gold.cue().isPresent() && quote.cue().isPresent()) {
            cues++;
            rightCues += gold.cue().equals(quote.cue()) ? 1 : 0;
        }
    }

    private static Optional<String> name(String id, List<Entity> entities) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .map(Entity::name)
                .findFirst();
    }

    private static boolean isRight(QuoteFile.Quoted gold, String id, List<Entity> entities) {
        return gold.speaker().isPresent()
                && entities.stream()
                        .filter(entity -> entity.id().equals(id))
                        .anyMatch(entity -> entity.name()
                                        .contains(gold.speaker().get())
                                || entity.aliases().contains(gold.speaker().get()));
    }

    /** Quotes that were attributed to somebody else, or to nobody although somebody is named. */
    List<String> wrong() {
        return wrong;
    }

    List<Figure> figures() {
        return List.of(
                new Figure("found", share(found, quotes), quotes),
                new Figure("attributed, of those with a named speaker", share(attributedNamed, named), named),
                new Figure("right, of those attributed", share(right, attributed), attributed),
                new Figure("right cue", share(rightCues, cues), cues));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
