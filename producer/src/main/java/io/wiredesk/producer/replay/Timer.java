package io.wiredesk.producer.replay;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The time that goes by while replaying. */
public interface Timer {

    /** The one of this machine. */
    Timer SYSTEM = new Timer() {
        @Override
        public Duration now() {
            return Duration.ofNanos(System.nanoTime());
        }

        @Override
        public void sleep(Duration time) {
            LockSupport.parkNanos(time.toNanos());
        }
    };

    /** Time since some moment in the past. */
    Duration now();

    /** Waits so long, or less. */
    void sleep(Duration time);
}
