package io.wiredesk.producer.poll;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A source that is asked again and again; or one that pushes, whose address is its name alone.
 *
 * @param address where it stands
 * @param name    what the list of sources calls it
 * @param pages   whether the page behind each entry is fetched; else the feed's own content is taken
 * @param atLeast shortest time between two polls, when the list wants a longer one than the usual floor
 */
record Followed(URI address, Optional<String> name, boolean pages, Duration atLeast) {

    /** One that is polled at the usual pace, for what it carries itself. */
    static Followed of(URI address) {
        return new Followed(address, Optional.empty(), false, Duration.ZERO);
    }

    /** Whether it is asked, and does not push. */
    boolean isPolled() {
        return address.isAbsolute();
    }

    /** The key of its position and of its health. */
    String key() {
        return address.toString();
    }
}
