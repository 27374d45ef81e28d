package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.EntityMention;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.schemas.event.RemovedText;
import java.util.List;
import java.util.function.Function;

/** What the desk makes of a raw article: the events of an enriched one, or the event of a refusal. */
public sealed interface Processed {

    /** The one way to look inside, so that no refusal is forgotten. */
    <R> R fold(Function<? super Enriched, ? extends R> enriched, Function<? super Refused, ? extends R> refused);

    /** The events of an accepted article, or none. */
    default List<Enriched> acceptance() {
        return fold(List::of, refused -> List.of());
    }

    /** The event of a refusal, or none. */
    default List<RejectedArticle> refusal() {
        return fold(enriched -> List.of(), refused -> List.of(refused.article()));
    }

    /**
     * All events of an accepted article.
     *
     * @param mentions one event per entity, most salient first
     * @param visible  the visible text that the offsets of {@code removed} refer to; no topic carries it
     */
    record Enriched(EnrichedArticle article, RemovedText removed, List<EntityMention> mentions, String visible)
            implements Processed {

        public Enriched {
            mentions = List.copyOf(mentions);
        }

        /** Makes the events, which nobody else has seen yet, those of a later revision. */
        Enriched asRevision(int revision) {
            article.setRevision(revision);
            removed.setRevision(revision);
            mentions.forEach(mention -> mention.setRevision(revision));
            return this;
        }

        @Override
        public <R> R fold(
                Function<? super Enriched, ? extends R> enriched, Function<? super Refused, ? extends R> refused) {
            return enriched.apply(this);
        }
    }

    /** An article refused on purpose. */
    record Refused(RejectedArticle article) implements Processed {

        @Override
        public <R> R fold(
                Function<? super Enriched, ? extends R> enriched, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
