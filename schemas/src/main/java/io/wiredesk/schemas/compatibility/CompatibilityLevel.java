package io.wiredesk.schemas.compatibility;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * What a new version of a schema must be able to do with earlier ones. The levels and their names are those of Confluent's
 * registry.
 */
public enum CompatibilityLevel {
    /** Anything goes. */
    NONE(false, false, false),
    /** The new schema reads what was written with the one before it. */
    BACKWARD(true, false, false),
    /** The new schema reads what was written with any earlier one. */
    BACKWARD_TRANSITIVE(true, false, true),
    /** The schema before the new one reads what is written with it. */
    FORWARD(false, true, false),
    /** Every earlier schema reads what is written with the new one. */
    FORWARD_TRANSITIVE(false, true, true),
    /** Backward and forward with the one before. */
    FULL(true, true, false),
    /** Backward and forward with every earlier one. */
    FULL_TRANSITIVE(true, true, true);

    private final boolean backward;
    private final boolean forward;
    private final boolean transitive;

    CompatibilityLevel(boolean backward, boolean forward, boolean transitive) {
        this.backward = backward;
        this.forward = forward;
        this.transitive = transitive;
    }

    /** The level with a name, whatever its case. */
    public static Optional<CompatibilityLevel> named(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(level -> level.name().equals(upper)).findFirst();
    }

    /**
     * What stands in the way of a new version.
     *
     * @param candidate the new version
     * @param earlier   the earlier ones by their number
     * @return one sentence each, which names the earlier version and the field; empty when it fits
     */
    public List<String> problems(Schema candidate, NavigableMap<Integer, Schema> earlier) {
        if (earlier.isEmpty()) {
            return List.of();
        }
        return earlier.tailMap(transitive ? earlier.firstKey() : earlier.lastKey(), true).entrySet().stream()
                .flatMap(version -> problems(candidate, version.getValue(), version.getKey()).stream())
                .toList();
    }

    /**
     * What stands in the way of a new version, looking at one earlier version alone.
     *
     * @param version the number of the earlier version, for the sentences
     */
    public List<String> problems(Schema candidate, Schema earlier, int version) {
        Stream<String> reading = backward
                ? Readability.problems(candidate, earlier)
                        .map(problem -> "the new schema cannot read version " + version + ": " + problem)
                : Stream.empty();
        Stream<String> read = forward
                ? Readability.problems(earlier, candidate)
                        .map(problem -> "version " + version + " cannot read the new schema: " + problem)
                : Stream.empty();
        return Stream.concat(reading, read).toList();
    }
}
