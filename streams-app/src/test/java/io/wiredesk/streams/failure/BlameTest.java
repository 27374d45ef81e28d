package io.wiredesk.streams.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.serde.SchemaRegistryException;
import io.wiredesk.schemas.serde.SchemaRegistryException.Kind;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class BlameTest {

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureIsBlamedOnWhatCausedIt(Throwable failure, Blame blame) {
        assertThat(Blame.of(failure)).isEqualTo(blame);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new IllegalStateException("a bug"), Blame.RECORD),
                Arguments.of(new SerializationException("no event"), Blame.RECORD),
                Arguments.of(new TimeoutException("no answer"), Blame.OUTAGE),
                Arguments.of(new AuthorizationException("not yours"), Blame.SETUP),
                Arguments.of(new ProcessorStateException("disk full"), Blame.SETUP),
                Arguments.of(new OutOfMemoryError("heap"), Blame.SETUP));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aRecordIsPutAsideOnlyWhenTheRegistryBlamesIt(Kind kind) {
        // Given
        SchemaRegistryException failure = new SchemaRegistryException(kind, "refused");

        // When
        Blame blame = Blame.of(failure);

        // Then
        assertThat(blame == Blame.RECORD).isEqualTo(failure.blamesRecord());
        assertThat(blame == Blame.OUTAGE).isEqualTo(kind == Kind.UNREACHABLE);
    }

    @Test
    void anOutageIsFoundUnderTheWrappingOfTheFramework() {
        // Given
        Throwable wrapped =
                new StreamsException("task 0_1", new SchemaRegistryException(Kind.UNREACHABLE, "connection refused"));

        // Then
        assertThat(Blame.ofThread(wrapped)).isEqualTo(Blame.OUTAGE);
        assertThat(Blame.ofThread(new StreamsException("a bug"))).isEqualTo(Blame.SETUP);
    }
}
