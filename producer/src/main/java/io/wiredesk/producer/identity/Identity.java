package io.wiredesk.producer.identity;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which article a document is.
 *
 * @param source the publisher; never holds a slash
 * @param id     which of the publisher's articles
 * @param url    the canonical address
 */
public record Identity(String source, String id, Optional<String> url) {

    /** The source of an article that nothing names: a file on the desk. */
    public static final String LOCAL = "local";

    /**
     * What is known of a document before it has an identity.
     *
     * @param address   where it stands, as its envelope or it itself says
     * @param publisher who published it, where its envelope says so expressly
     * @param feed      name of the feed or wire that carried it
     * @param given     name that the user gave for all that has none
     * @param guid      what its source calls it
     */
    public record Claims(
            Optional<String> address,
            Optional<String> publisher,
            Optional<String> feed,
            Optional<String> given,
            Optional<String> guid) {}

    /**
     * The source is the publisher that is named expressly, else the registrable domain of the address, else the feed's name,
     * else the given one, else {@value #LOCAL}. The id is made of the address, else of the guid, else of the content.
     */
    public static Identity of(Claims claims, String content) {
        Optional<CanonicalAddress> address = claims.address().flatMap(CanonicalAddress::of);
        String source = Stream.of(
                        claims.publisher().flatMap(SourceName::of),
                        address.map(known -> RegistrableDomain.of(known.host())),
                        claims.feed().flatMap(SourceName::of),
                        claims.given().flatMap(SourceName::of))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LOCAL);
        String id = address.map(ArticleId::ofAddress)
                .or(() -> claims.guid().map(ArticleId::ofGuid))
                .orElseGet(() -> ArticleId.ofContent(content));
        return new Identity(source, id, address.map(CanonicalAddress::url));
    }

    /** The key of the article in all topics: {@code source/id}. */
    public String key() {
        return source + "/" + id;
    }
}
