package io.wiredesk.producer.poll;

import io.wiredesk.producer.feed.Channel;
import java.util.List;
import java.util.Optional;

/**
 * What a source lists.
 *
 * @param items   in the order of the source
 * @param title   what the source calls itself
 * @param channel how it wants to be read
 * @param flood   how many entries beyond the bound were left out
 */
record Listing(List<Item> items, Optional<String> title, Optional<Channel> channel, int flood) {

    /** The same when what was left out has been told. */
    Listing withoutFlood() {
        return new Listing(items, title, channel, 0);
    }
}
