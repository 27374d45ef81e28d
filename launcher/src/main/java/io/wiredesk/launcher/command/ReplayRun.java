package io.wiredesk.launcher.command;

import io.wiredesk.launcher.cli.OnInterrupt;
import io.wiredesk.launcher.cli.Terminal;
import io.wiredesk.producer.archive.Archive;
import io.wiredesk.producer.publish.Positions;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Transactions;
import io.wiredesk.producer.replay.Replay;
import io.wiredesk.producer.replay.ReplayOptions;
import io.wiredesk.schemas.event.SourcePosition;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A replay from its connection to its last line, with what people see of it. */
final class ReplayRun {

    private static final long STOP_MILLIS = 5_000;

    private final Terminal terminal;
    private final List<Archive> archives;
    private final ReplayOptions options;
    private final PublishOptions publish;
    private final SchemaRegistry registry;
    private long published = -1;

    ReplayRun(
            Terminal terminal,
            List<Archive> archives,
            ReplayOptions options,
            PublishOptions publish,
            SchemaRegistry registry) {
        this.terminal = terminal;
        this.archives = archives;
        this.options = options;
        this.publish = publish;
        this.registry = registry;
    }

    /** Goes on where the same replay was; gives the exit code. */
    int resume() {
        return run(true);
    }

    /** Begins at the beginning; gives the exit code. */
    int anew() {
        return run(false);
    }

    /** How many events were published, by earlier runs too; negative until the cluster was reached. */
    long published() {
        return published;
    }

    private int run(boolean resume) {
        String key = options.name().key();
        try (Transactions transactions =
                Transactions.connect(publish, registry, options.name().transactions())) {
            Map<String, String> committed = Optional.of(resume)
                    .filter(Boolean::booleanValue)
                    .map(any -> Positions.read(publish, registry, key).get(key))
                    .map(SourcePosition::getPosition)
                    .orElse(Map.of());
            Replay replay = new Replay(archives, options, transactions, committed);
            published = replay.counts().publishedEvents();
            return replay.isDone() ? doneBefore(replay) : run(replay);
        }
    }

    private int doneBefore(Replay replay) {
        terminal.say("done before: " + replay.counts() + " (--no-resume replays it once more)");
        return 0;
    }

    private int run(Replay replay) {
        boolean done;
        CountDownLatch ended = new CountDownLatch(1);
        try (ReplayProgress progress = new ReplayProgress(terminal, archives, replay);
                OnInterrupt interrupt = OnInterrupt.run(() -> stop(replay, ended))) {
            done = replay.run();
        }
        terminal.say(
                (done ? "replayed: " : "stopped: ") + replay.counts() + (done ? "" : "; the same command goes on"));
        ended.countDown();
        return done && replay.counts().refusals() == 0 ? 0 : 1;
    }

    /** Lets the run commit what it has published. */
    private static void stop(Replay replay, CountDownLatch ended) {
        replay.stop();
        try {
            ended.await(STOP_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
