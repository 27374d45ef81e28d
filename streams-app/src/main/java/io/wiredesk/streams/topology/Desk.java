package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.stages.Article;
import io.wiredesk.stages.Document;
import io.wiredesk.stages.Enricher;
import io.wiredesk.stages.Outcome;
import io.wiredesk.stages.clean.memory.PublisherMemory;
import io.wiredesk.stages.clean.memory.RecentPublishers;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The stages as one function from a raw event to the events it becomes. Pure, unless it is told to remember: the same arguments give the same events, on
 * Kafka and off it. Immutable and safe for use by several threads as long as the stages are.
 */
public final class Desk {

    /** Of a document, and of what identifies it among those of its source. */
    private final BiFunction<Document, String, Outcome<Article>> stages;

    /** A desk with stages of the caller's choice. */
    public Desk(Function<Document, Outcome<Article>> stages) {
        this((document, id) -> stages.apply(document));
    }

    private Desk(BiFunction<Document, String, Outcome<Article>> stages) {
        this.stages = stages;
    }

    /** A desk with the stages as they are shipped. Loads their resources, so make one and keep it. */
    public static Desk standard() {
        return with(Enricher.standard());
    }

    /** A desk with an enricher of the caller's choice. */
    public static Desk with(Enricher enricher) {
        return new Desk(enricher::enrich);
    }

    /**
     * A desk of its own memory, whose stages weigh what earlier articles of a source have shown: no longer pure, and for use by one
     * thread.
     */
    public static Desk remembering() {
        return remembering(Enricher.standard());
    }

    /** The same with an enricher of the caller's choice. */
    public static Desk remembering(Enricher enricher) {
        PublisherMemory memory = new RecentPublishers();
        return new Desk((document, id) -> enricher.enrich(document, id, memory));
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
        Outcome<Article> outcome = stages.apply(DocumentMapping.document(raw), raw.getId());
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
