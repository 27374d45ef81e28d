package io.wiredesk.launcher.embedded;

import io.wiredesk.schemas.topic.Topics;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a local stack is set up. A port that is not given is the usual one when that is free, else a free one; 0 asks for a free one.
 *
 * @param data         where everything is kept; a temporary directory when empty
 * @param brokerPort   port of the broker, usually 9092
 * @param registryPort port of the schema registry, usually 8081
 * @param httpPort     port of health and metrics, usually 8080
 * @param partitions   how many each topic has
 */
public record LocalStackOptions(
        Optional<Path> data, OptionalInt brokerPort, OptionalInt registryPort, OptionalInt httpPort, int partitions) {

    /** A stack of which nothing is left when it is closed, on free ports. */
    public static LocalStackOptions temporary() {
        OptionalInt free = OptionalInt.of(0);
        return new LocalStackOptions(Optional.empty(), free, free, free, Topics.DEFAULT_PARTITIONS);
    }
}
