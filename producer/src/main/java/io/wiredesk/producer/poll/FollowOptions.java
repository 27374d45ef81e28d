package io.wiredesk.producer.poll;

import io.wiredesk.producer.source.SourceOptions;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is followed, and how.
 *
 * @param addresses that are followed whatever the list says
 * @param list      file with further sources, read again when it changes
 * @param pages     whether the page behind each entry is fetched, for the addresses
 * @param delay     between two requests to one host
 * @param sources   how what comes is read
 */
public record FollowOptions(
        List<URI> addresses, Optional<Path> list, boolean pages, Duration delay, SourceOptions sources) {

    /** @throws IllegalArgumentException when the delay is below zero */
    public FollowOptions {
        addresses = List.copyOf(addresses);
        if (delay.isNegative()) {
            throw new IllegalArgumentException("the delay between requests is " + delay + ": give zero or more");
        }
    }
}
