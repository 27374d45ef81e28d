package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.Outcome;
import java.time.Instant;
import java.util.function.Function;

/**
 * The stages as one function from a raw event to the events it becomes. Pure: the same arguments give the same events, on
 * Kafka and off it. Immutable and safe for use by several threads as long as the stages are.
 */
public final class Desk {

    private final Function<Document, Outcome<Article>> stages;

    /** A desk with stages of the caller's choice. */
    public Desk(Function<Document, Outcome<Article>> stages) {
        this.stages = stages;
    }

    /** A desk with the stages as they are shipped. Loads their resources, so make one and keep it. */
    public static Desk standard() {
        return new Desk(Enricher.standard()::enrich);
    }

    /**
     * Takes an article through the stages.
     *
     * @param raw        the article as it came in
     * @param receivedAt when it was received: the time that a refusal carries
     * @return the events it becomes, as revision 1
     * @throws IllegalArgumentException when {@code raw} breaks its own schema's promises
     */
    public Processed process(RawArticle raw, Instant receivedAt) {
        Outcome<Article> outcome = stages.apply(DocumentMapping.document(raw));
        return outcome.fold(
                article -> enriched(raw, article), (reason, detail) -> new Refusal(reason, detail).of(raw, receivedAt));
    }

    private static Processed enriched(RawArticle raw, Article article) {
        var event = ArticleMapping.event(raw, article);
        return new Processed.Enriched(
                event,
                RemovedMapping.event(raw.getKey(), article),
                MentionMapping.events(event),
                article.story().visible());
    }
}
