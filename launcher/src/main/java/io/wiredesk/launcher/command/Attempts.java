package io.wiredesk.launcher.command;

import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.replay.Timer;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Goes on with work that can be resumed when the broker fails it: a busy machine or a broker that restarts costs a pause, not the
 * work. What has never reached the broker, has been taken over by another process, or gets no further time after time, ends.
 */
final class Attempts {

    /** Failures in a row with nothing done in between. */
    static final int MOST = 5;

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Timer timer;
    private final Consumer<String> say;

    Attempts(Timer timer, Consumer<String> say) {
        this.timer = timer;
        this.say = say;
    }

    /**
     * Works until it is done.
     *
     * @param progress how far it has come, at the beginning of the latest attempt; negative until the broker was reached
     * @return the exit code of the attempt that was not failed by the broker
     * @throws PublishException of the last attempt
     */
    int run(IntSupplier work, LongSupplier progress) {
        long reached = -1;
        int failures = 0;
        while (true) {
            try {
                return work.getAsInt();
            } catch (PublishException e) {
                failures = progress.getAsLong() > reached ? 1 : failures + 1;
                reached = progress.getAsLong();
                if (reached < 0 || failures >= MOST || e.isFenced()) {
                    throw e;
                }
                say.accept(e.getMessage() + "; going on where it was");
                timer.sleep(PAUSE);
            }
        }
    }
}
