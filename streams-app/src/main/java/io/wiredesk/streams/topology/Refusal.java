package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import java.time.Instant;

/**
 * Why an article is refused.
 *
 * @param reason a reason code
 * @param detail one sentence for people; never a part of the article
 */
record Refusal(String reason, String detail) {

    /** The event that says so. */
    Processed.Refused of(RawArticle raw, Instant rejectedAt) {
        return new Processed.Refused(new RejectedArticle(
                raw.getKey(), raw.getSource(), raw.getUrl(), reason, detail, rejectedAt, raw.getOrigin()));
    }
}
