package io.wiredesk.producer.poll;

import io.wiredesk.producer.source.Intake;
import java.util.List;

/** Takes what came of polls. */
interface PollSink extends AutoCloseable {

    /**
     * Publishes a poll as one: its articles, the position that says so, and the health of its source.
     *
     * @return articles that could not be published for what they are
     */
    List<Intake.Refused> commit(Polled polled);

    @Override
    default void close() {}
}
