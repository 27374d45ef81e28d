package io.wiredesk.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.replay.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private final List<String> said = new ArrayList<>();
    private int attempts;

    @Test
    void goesOnAfterAFailureOfTheBroker() {
        // When
        int exit = attempts().run(() -> attempts == 2 ? 0 : fail(new TimeoutException("late")), () -> attempts);

        // Then
        assertThat(exit).isZero();
        assertThat(said).hasSize(2).allMatch(line -> line.endsWith("going on where it was"));
    }

    @Test
    void endsWhenItGetsNoFurther() {
        // Then
        assertThatThrownBy(() -> attempts().run(() -> fail(new TimeoutException("late")), () -> 7))
                .isInstanceOf(PublishException.class);
        assertThat(attempts).isEqualTo(Attempts.MOST);
    }

    @Test
    void endsAtOnceWhenTheBrokerWasNeverReached() {
        // Then
        assertThatThrownBy(() -> attempts().run(() -> fail(new TimeoutException("late")), () -> -1))
                .isInstanceOf(PublishException.class);
        assertThat(attempts).isEqualTo(1);
    }

    @Test
    void endsAtOnceWhenAnotherProcessHasTakenOver() {
        // Then
        assertThatThrownBy(() -> attempts().run(() -> fail(new ProducerFencedException("taken over")), () -> 7))
                .isInstanceOf(PublishException.class);
        assertThat(attempts).isEqualTo(1);
    }

    private int fail(RuntimeException cause) {
        attempts++;
        throw new PublishException("no longer", cause);
    }

    private Attempts attempts() {
        return new Attempts(
                new Timer() {
                    @Override
                    public Duration now() {
                        return Duration.ZERO;
                    }

                    @Override
                    public void sleep(Duration duration) {}
                },
                said::add);
    }
}
