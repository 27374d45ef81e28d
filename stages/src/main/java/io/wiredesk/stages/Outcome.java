package io.wiredesk.stages;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a stage makes of its input: a value, or an expected refusal. Exceptions are kept for bugs.
 *
 * @param <T> what the stage makes when it accepts its input
 */
public sealed interface Outcome<T> {

    /** The one way to look inside, so that no refusal is forgotten (Java 17 has no {@code switch} over sealed types yet). */
    <R> R fold(Function<? super T, ? extends R> accepted, BiFunction<Reason, String, ? extends R> rejected);

    /** Goes on with the next stage, or passes the refusal through. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return fold(next, Rejected::new);
    }

    /** The stage did its work. */
    record Accepted<T>(T value) implements Outcome<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> accepted, BiFunction<Reason, String, ? extends R> rejected) {
            return accepted.apply(value);
        }
    }

    /**
     * The stage refused its input on purpose.
     *
     * @param detail one sentence for people; never a part of the article
     */
    record Rejected<T>(Reason reason, String detail) implements Outcome<T> {
        @Override
        public <R> R fold(Function<? super T, ? extends R> accepted, BiFunction<Reason, String, ? extends R> rejected) {
            return rejected.apply(reason, detail);
        }
    }

    /** Why a document is refused. The code is what {@code articles.rejected} carries. */
    enum Reason {
        /** No visible text at all. */
        EMPTY("empty"),
        /** Text, but no story in it: an index page, an error page, a form. */
        NOT_AN_ARTICLE("not-an-article"),
        /** Above a size bound. */
        TOO_LARGE("too-large");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
