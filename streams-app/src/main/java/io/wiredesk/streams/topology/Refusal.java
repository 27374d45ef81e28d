package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.stages.Outcome;
import java.time.Instant;

/**
 * Why an article is refused.
 *
 * @param detail one sentence for people; never a part of the article
 */
record Refusal(Outcome.Reason reason, String detail) {

    /** The event that says so. */
    Processed.Refused of(RawArticle raw, Instant rejectedAt) {
        return new Processed.Refused(new RejectedArticle(
                raw.getKey(), raw.getSource(), raw.getUrl(), reason.code(), detail, rejectedAt, raw.getOrigin()));
    }
}
