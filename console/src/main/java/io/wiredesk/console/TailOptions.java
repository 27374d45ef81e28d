package io.wiredesk.console;

import java.util.OptionalLong;

/**
 * What to read of a topic.
 *
 * @param topic     its name
 * @param from      where to begin in each partition
 * @param count     how many records at most
 * @param stopAtEnd whether to stop at what is the end of each partition when reading begins
 */
public record TailOptions(String topic, Position from, OptionalLong count, boolean stopAtEnd) {

    /** @throws IllegalArgumentException when the topic has no name or the count is below 0 */
    public TailOptions {
        if (topic.isBlank()) {
            throw new IllegalArgumentException("topic is empty: give a name");
        }
        if (count.orElse(1) < 0) {
            throw new IllegalArgumentException("count is " + count.getAsLong() + ": give 0 or more");
        }
    }
}
