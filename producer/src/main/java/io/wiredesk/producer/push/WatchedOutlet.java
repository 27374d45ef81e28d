package io.wiredesk.producer.push;

import io.wiredesk.producer.poll.PushedSources;
import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import java.time.Duration;
import java.util.List;

/** An outlet that keeps account of how each source that pushes is doing. */
public final class WatchedOutlet implements Outlet {

    private final Outlet outlet;
    private final PushedSources sources;

    /** @param outlet closed by whoever opened it, as the sources are */
    public WatchedOutlet(Outlet outlet, PushedSources sources) {
        this.outlet = outlet;
        this.sources = sources;
    }

    @Override
    public List<Intake.Refused> publish(List<RawArticle> articles) {
        long start = System.nanoTime();
        try {
            List<Intake.Refused> refused = outlet.publish(articles);
            sources.took(articles, Duration.ofNanos(System.nanoTime() - start));
            return refused;
        } catch (PublishException e) {
            sources.failed(articles, e.getMessage());
            throw e;
        }
    }
}
