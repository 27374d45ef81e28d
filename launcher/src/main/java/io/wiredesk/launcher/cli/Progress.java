package io.wiredesk.launcher.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far long work has come, on standard error, when a person watches it. Safe for use by several threads. */
public final class Progress implements AutoCloseable {

    private static final int COLUMNS = 80;
    private static final int MILLIS_BETWEEN_UPDATES = 500;

    private final Optional<ProgressBar> bar;

    private Progress(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /**
     * Starts to count.
     *
     * @param task what is done, such as {@code enriching}
     */
    public static Progress of(Terminal terminal, String task) {
        return new Progress(terminal.interactive() ? Optional.of(bar(terminal, task)) : Optional.empty());
    }

    /**
     * Starts to measure against a known size, so that the time left is shown.
     *
     * @param total in bytes
     */
    public static Progress ofBytes(Terminal terminal, String task, long total) {
        return new Progress(
                terminal.interactive()
                        ? Optional.of(builder(terminal, task)
                                .setInitialMax(Math.max(1, total))
                                .setUnit(" MB", 1 << 20)
                                .build())
                        : Optional.empty());
    }

    /** Shows how far it has come, and what of. */
    public void at(long position, String message) {
        bar.ifPresent(any -> any.stepTo(position).setExtraMessage(" " + message));
    }

    /** One more of whatever is counted is done. */
    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }

    private static ProgressBar bar(Terminal terminal, String task) {
        return builder(terminal, task).setInitialMax(-1).build();
    }

    private static ProgressBarBuilder builder(Terminal terminal, String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), COLUMNS));
    }
}
