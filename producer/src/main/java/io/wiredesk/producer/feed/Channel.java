package io.wiredesk.producer.feed;

import java.time.Duration;
import java.util.Optional;

/**
 * What a feed says about how it wants to be read.
 *
 * @param refresh how long it stays as it is: {@code ttl}, or {@code sy:updatePeriod} over {@code sy:updateFrequency}
 * @param rest    when it asks not to be read
 * @param hub     the WebSub hub that pushes it; none when the address is too long to be one
 * @param self    the address that the hub knows it by; the same holds for it
 */
public record Channel(Optional<Duration> refresh, Rest rest, Optional<String> hub, Optional<String> self) {

    /** Of a feed that says nothing of it. */
    public static final Channel SILENT = new Channel(Optional.empty(), Rest.NONE, Optional.empty(), Optional.empty());

    private static final int LONGEST_ADDRESS = 4_096;

    /** What is kept of each source must be small, whatever that says. */
    public Channel {
        hub = hub.filter(address -> address.length() <= LONGEST_ADDRESS);
        self = self.filter(address -> address.length() <= LONGEST_ADDRESS);
    }
}
