package io.wiredesk.producer.page;

import io.wiredesk.producer.source.Refusal;
import java.net.URI;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** What came of asking for a page. */
public sealed interface Page {

    /** The one way to look inside, so that no refusal is forgotten. */
    <R> R fold(Function<? super Got, ? extends R> got, Function<? super Refused, ? extends R> refused);

    /** The same for whoever wants no result. */
    default void handle(Consumer<? super Got> got, Consumer<? super Refused> refused) {
        Runnable work = fold(page -> () -> got.accept(page), no -> () -> refused.accept(no));
        work.run();
    }

    /**
     * A page.
     *
     * @param address   the one that the page declares as its own, when it is of the same publisher, else where it came from
     * @param html      decoded and otherwise untouched
     * @param rights    what the publisher says about its use, by name
     */
    record Got(URI address, String html, Map<String, String> rights) implements Page {
        @Override
        public <R> R fold(Function<? super Got, ? extends R> got, Function<? super Refused, ? extends R> refused) {
            return got.apply(this);
        }
    }

    /**
     * No page.
     *
     * @param detail one sentence for people
     * @param again  whether it may be there another time
     */
    record Refused(Refusal reason, String detail, Again again) implements Page {
        @Override
        public <R> R fold(Function<? super Got, ? extends R> got, Function<? super Refused, ? extends R> refused) {
            return refused.apply(this);
        }
    }

    /** Whether a page that was refused is worth asking for another time. */
    enum Again {
        NEVER,
        /** It may have been a moment of weakness. */
        SOON,
        /** It was not asked for, because the rules of its site could not be read for now: nothing is known of it. */
        WITH_RULES
    }
}
