package io.wiredesk.producer.push;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import java.util.List;

/** Where pushed articles go. */
public interface Outlet {

    /**
     * Publishes articles, and returns when all replicas have acknowledged them.
     *
     * @return those that could not be published for what they are
     * @throws io.wiredesk.producer.publish.PublishException when any was not acknowledged
     */
    List<Intake.Refused> publish(List<RawArticle> articles);
}
