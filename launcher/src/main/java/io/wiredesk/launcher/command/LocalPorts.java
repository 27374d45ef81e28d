package io.wiredesk.launcher.command;

import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Ports of what runs in this process. */
final class LocalPorts {

    private static final int LARGEST = 65_535;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port of the broker; 0 for any (default: 9092 when it is free).")
    private Integer broker;

    @Option(
            names = "--registry-port",
            paramLabel = "N",
            description = "Port of the schema registry; 0 for any (default: 8081 when it is free).")
    private Integer registry;

    @Option(
            names = "--http-port",
            paramLabel = "N",
            description = "Port of health and metrics; 0 for any (default: 8080 when it is free).")
    private Integer http;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    OptionalInt broker() {
        return port("--port", broker);
    }

    OptionalInt registry() {
        return port("--registry-port", registry);
    }

    OptionalInt http() {
        return port("--http-port", http);
    }

    private OptionalInt port(String option, Integer value) {
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value < 0 || value > LARGEST) {
            throw new ParameterException(
                    spec.commandLine(), "port " + value + " is none: " + option + " takes 0 to " + LARGEST);
        }
        return OptionalInt.of(value);
    }
}
