package io.wiredesk.benchmarks.measure;

import java.util.function.Consumer;

/** One of several ways to do the same work, to be timed beside the others. */
public record Contender<T>(String name, Consumer<? super T> work) {}
