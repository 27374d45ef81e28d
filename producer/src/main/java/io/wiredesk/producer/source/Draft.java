package io.wiredesk.producer.source;

import io.wiredesk.producer.identity.Identity;
import io.wiredesk.schemas.event.RawArticle;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An article before it has an identity.
 *
 * @param article   all but key, source, id, url, origin and the time it was first seen
 * @param address   as the envelope or the document gives it
 * @param publisher who published it, where the envelope says so expressly
 * @param feed      name of the feed or wire that carried it
 */
public record Draft(
        RawArticle.Builder article, Optional<String> address, Optional<String> publisher, Optional<String> feed) {

    /** The article with its identity, and with when and where it was seen. */
    public RawArticle finish(SourceOptions options, String origin) {
        Optional<String> guid = Optional.ofNullable(article.getGuid());
        Identity identity = Identity.of(
                new Identity.Claims(address, publisher, feed, options.source(), guid), article.getContent());
        if (address.isPresent() && identity.url().isEmpty()) {
            keep("url", address.get());
        }
        return article.setKey(identity.key())
                .setSource(identity.source())
                .setId(identity.id())
                .setUrl(identity.url().orElse(null))
                .setOrigin(origin)
                .setFirstSeenAt(options.clock().instant())
                .build();
    }

    /** An address that names nothing is kept as it was given. */
    private void keep(String name, String value) {
        Map<String, String> extra = new TreeMap<>(article.hasExtra() ? article.getExtra() : Map.of());
        extra.put(name, value);
        article.setExtra(extra);
    }
}
