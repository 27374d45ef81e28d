package io.wiredesk.producer.poll;

import io.wiredesk.producer.feed.Channel;
import io.wiredesk.producer.feed.Rest;
import io.wiredesk.producer.http.Fetched;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * What the server of a source gave last, so that it need not give it again.
 *
 * @param moved        where the address has moved for good
 * @param etag         of the last answer
 * @param lastModified of the last answer
 * @param bodyHash     of the last answer
 * @param title        what the source calls itself
 * @param channel      how it wants to be read
 */
record LastAnswer(
        Optional<URI> moved,
        Optional<String> etag,
        Optional<String> lastModified,
        Optional<String> bodyHash,
        Optional<String> title,
        Channel channel) {

    static final LastAnswer NONE = new LastAnswer(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Channel.SILENT);

    /** An answer without a body says nothing of what it leaves out; one with a body says all there is. */
    LastAnswer then(Fetched answer, Optional<String> hash) {
        boolean same = answer.status() == 304;
        return new LastAnswer(
                answer.movedTo().or(() -> moved),
                answer.header("etag").or(() -> same ? etag : Optional.empty()),
                answer.header("last-modified").or(() -> same ? lastModified : Optional.empty()),
                hash,
                title,
                channel);
    }

    LastAnswer movedTo(Optional<URI> address) {
        return new LastAnswer(address, etag, lastModified, bodyHash, title, channel);
    }

    LastAnswer saying(Optional<String> name, Channel how) {
        return new LastAnswer(moved, etag, lastModified, bodyHash, name, how);
    }

    /** Without what would make the server say that nothing has changed. */
    LastAnswer withoutValidators() {
        return new LastAnswer(moved, Optional.empty(), Optional.empty(), Optional.empty(), title, channel);
    }

    static LastAnswer from(Fields fields) {
        return new LastAnswer(
                fields.text("moved").map(URI::create),
                fields.text("etag"),
                fields.text("last-modified"),
                fields.text("body-hash"),
                fields.text("title"),
                new Channel(
                        fields.text("refresh").map(Duration::parse),
                        fields.text("rest").map(Rest::parse).orElse(Rest.NONE),
                        fields.text("hub"),
                        fields.text("self")));
    }

    void into(Fields fields) {
        fields.put("moved", moved)
                .put("etag", etag)
                .put("last-modified", lastModified)
                .put("body-hash", bodyHash)
                .put("title", title)
                .put("refresh", channel.refresh())
                .put("rest", channel.rest())
                .put("hub", channel.hub())
                .put("self", channel.self());
    }
}
