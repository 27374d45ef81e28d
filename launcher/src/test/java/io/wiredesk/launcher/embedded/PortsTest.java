package io.wiredesk.launcher.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.launcher.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void takesTheUsualPortWhenItIsFree() {
        // Given
        int usual = Ports.free();

        // When
        int port = Ports.choose(OptionalInt.empty(), usual, "--port");

        // Then
        assertThat(port).isEqualTo(usual);
    }

    @Test
    void takesAnotherWhenTheUsualOneIsTaken() throws IOException {
        // Given
        try (ServerSocket taken = listen()) {

            // When
            int port = Ports.choose(OptionalInt.empty(), taken.getLocalPort(), "--port");

            // Then
            assertThat(port).isPositive().isNotEqualTo(taken.getLocalPort());
        }
    }

    @Test
    void refusesAPortThatWasAskedForAndIsTaken() throws IOException {
        // Given
        try (ServerSocket taken = listen()) {
            OptionalInt wanted = OptionalInt.of(taken.getLocalPort());

            // When / Then
            assertThatThrownBy(() -> Ports.choose(wanted, 9092, "--port"))
                    .isInstanceOf(Failure.class)
                    .hasMessage("port " + taken.getLocalPort()
                            + " is taken: give another with --port, or 0 for any free one");
        }
    }

    @Test
    void zeroAsksForAnyFreePort() {
        // When
        int port = Ports.choose(OptionalInt.of(0), 9092, "--port");

        // Then
        assertThat(port).isPositive();
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST));
    }
}
