package io.wiredesk.producer.feed;

import io.wiredesk.producer.content.Html;
import java.net.URI;
import java.util.Optional;

/** The feed that a web page names in its head. */
public final class FeedLink {

    private static final String QUERY = "link[rel~=(?i)alternate][type~=(?i)^application/(rss|atom|feed)\\+(xml|json)]";
    private static final int MAX_LENGTH = 500;

    private FeedLink() {}

    /** Its address, absolute when that of the page is known; empty when the page names none. */
    public static Optional<String> of(String html, Optional<URI> page) {
        return Html.parse(html).select(QUERY).stream()
                .map(link -> Base.against(page.map(URI::toString), link.attr("href")))
                .filter(address -> !address.isEmpty() && address.length() <= MAX_LENGTH)
                .map(Markup::oneLine)
                .findFirst();
    }
}
