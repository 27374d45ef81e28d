package io.wiredesk.launcher;

import java.util.concurrent.Callable;

/**
 * A subcommand of {@code wiredesk}: a class with picocli's annotations that returns the exit code. Modules on the class path add
 * their own through {@link java.util.ServiceLoader}. Data goes to the command line's {@code getOut()}, everything else to its
 * {@code getErr()}; a {@link Failure} becomes one line on standard error and exit code 1.
 */
public interface Subcommand extends Callable<Integer> {}
