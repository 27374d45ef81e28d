package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import java.util.function.Function;

/** What stands in an archive: an article, an event that was published before, or something that had to be refused. */
public sealed interface Item {

    /** The one way to look inside. */
    <R> R fold(
            Function<? super RawArticle, ? extends R> article,
            Function<? super PublishedEvent, ? extends R> event,
            Function<? super Intake.Refused, ? extends R> refused);

    /** What became of a document. */
    static Item of(Intake intake) {
        return intake.fold(Article::new, Refused::new);
    }

    /** A document as an article that was not published yet. */
    record Article(RawArticle article) implements Item {
        @Override
        public <R> R fold(
                Function<? super RawArticle, ? extends R> taken,
                Function<? super PublishedEvent, ? extends R> event,
                Function<? super Intake.Refused, ? extends R> refused) {
            return taken.apply(article);
        }
    }

    /** An event as it was published. */
    record Event(PublishedEvent event) implements Item {
        @Override
        public <R> R fold(
                Function<? super RawArticle, ? extends R> article,
                Function<? super PublishedEvent, ? extends R> published,
                Function<? super Intake.Refused, ? extends R> refused) {
            return published.apply(event);
        }
    }

    /** A document or a record that cannot be taken; its name holds the offset in bytes, or the line. */
    record Refused(Intake.Refused refusal) implements Item {
        @Override
        public <R> R fold(
                Function<? super RawArticle, ? extends R> article,
                Function<? super PublishedEvent, ? extends R> event,
                Function<? super Intake.Refused, ? extends R> refused) {
            return refused.apply(refusal);
        }
    }
}
