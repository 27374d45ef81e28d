package io.wiredesk.producer.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a feed says.
 *
 * @param title    its name, as plain text; none when it is too long to be one
 * @param link     the page that it belongs to, absolute where that can be known
 * @param language BCP 47 tag of its entries where they give none
 * @param entries  in the order of the feed
 * @param channel  how it wants to be read
 */
public record Feed(
        Optional<String> title,
        Optional<String> link,
        Optional<String> language,
        List<FeedEntry> entries,
        Channel channel) {

    private static final int LONGEST_TITLE = 1_000;

    /** The title goes into each article and into what is kept of the source, so it must be small. */
    public Feed {
        title = title.filter(name -> name.length() <= LONGEST_TITLE);
    }
}
