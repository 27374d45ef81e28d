package io.wiredesk.launcher.command;

import io.wiredesk.launcher.cli.Progress;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.replay.Replay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows a person how much of the archives has been read, how fast, and how long the rest will take. */
final class ReplayProgress implements AutoCloseable {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final List<Archive> archives;
    private final Replay replay;
    private final Progress progress;
    private final ScheduledExecutorService clock;

    ReplayProgress(Terminal terminal, List<Archive> archives, Replay replay) {
        this.archives = archives;
        this.replay = replay;
        long total = terminal.interactive()
                ? archives.stream().mapToLong(Archive::size).sum()
                : 0;
        this.progress = Progress.ofBytes(terminal, "replaying", total);
        this.clock = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
        });
        if (terminal.interactive()) {
            clock.scheduleAtFixedRate(this::show, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void show() {
        long position = archives.stream().mapToLong(Archive::position).sum();
        progress.at(position, replay.published() + " events");
    }

    @Override
    public void close() {
        clock.shutdownNow();
        progress.close();
    }
}
