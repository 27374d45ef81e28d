package io.wiredesk.producer.source;

import io.wiredesk.schemas.event.RawArticle;
import java.util.function.Consumer;
import java.util.function.Function;

/** What came of one document of a source: an article, or a refusal. Nothing is dropped without one of the two. */
public sealed interface Intake {

    /** The one way to look inside, so that no refusal is forgotten. */
    <R> R fold(Function<? super RawArticle, ? extends R> taken, Function<? super Refused, ? extends R> refused);

    /** The same for whoever wants no result. */
    default void handle(Consumer<? super RawArticle> taken, Consumer<? super Refused> refused) {
        Runnable work = fold(article -> () -> taken.accept(article), no -> () -> refused.accept(no));
        work.run();
    }

    /** An article with its identity, ready to be published. */
    record Taken(RawArticle article) implements Intake {
        @Override
        public <R> R fold(
                Function<? super RawArticle, ? extends R> taken, Function<? super Refused, ? extends R> refused) {
            return taken.apply(article);
        }
    }

    /**
     * A document that is no article, or that cannot be read.
     *
     * @param name   what was refused: a file's name or an address, with {@code :line} behind it where there are lines
     * @param reason one of the codes of {@link Refusal}
     * @param detail one sentence for people; never a part of the document
     */
    record Refused(String name, String reason, String detail) implements Intake {

        /** Refuses for one of the known reasons. */
        public Refused(String name, Refusal reason, String detail) {
            this(name, reason.code(), detail);
        }

        /** One line for people: {@code saved/a.html: there is nothing in it (empty)}. */
        public String line() {
            return name + ": " + detail + " (" + reason + ")";
        }

        @Override
        public <R> R fold(
                Function<? super RawArticle, ? extends R> taken, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }
}
