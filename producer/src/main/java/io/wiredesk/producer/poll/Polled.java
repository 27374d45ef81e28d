package io.wiredesk.producer.poll;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import java.util.List;
import java.util.Optional;

/**
 * What came of a poll, to be published as one.
 *
 * @param source   that was asked
 * @param state    as it is from now on
 * @param seen     as it is from now on; empty when it is as before
 * @param articles new and changed ones, the oldest first
 * @param refused  entries that are no articles
 */
record Polled(
        Followed source, State state, Optional<Seen> seen, List<RawArticle> articles, List<Intake.Refused> refused) {}
