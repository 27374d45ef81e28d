package io.wiredesk.producer.source;

import java.util.function.Consumer;

/** Makes articles or refusals of inputs, whatever they turn out to be. */
public interface InputReader {

    /** Reads an input to its end. Whatever is wrong with it is a refusal that names it. */
    void read(Input input, Consumer<? super Intake> sink);

    /** Whether a look at the beginning says that there may be articles in it. */
    boolean mayHoldArticles(Input input);
}
