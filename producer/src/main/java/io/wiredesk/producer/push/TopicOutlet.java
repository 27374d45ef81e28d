package io.wiredesk.producer.push;

import io.wiredesk.producer.publish.PublishException;
import io.wiredesk.producer.publish.PublishOptions;
import io.wiredesk.producer.publish.Publisher;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import io.wiredesk.schemas.serde.SchemaRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * Publishes pushed articles to Kafka, one request at a time. Safe for use by several threads: whoever finds it busy waits, and the
 * server bounds how many do.
 */
public final class TopicOutlet implements Outlet, AutoCloseable {

    private final PublishOptions options;
    private final SchemaRegistry registry;
    private final List<Intake.Refused> refused = new ArrayList<>();
    private Publisher publisher;

    private TopicOutlet(PublishOptions options, SchemaRegistry registry) {
        this.options = options;
        this.registry = registry;
    }

    /**
     * Connects to a cluster whose topics exist.
     *
     * @throws PublishException when the broker cannot be reached or the topic is missing
     */
    public static TopicOutlet connect(PublishOptions options, SchemaRegistry registry) {
        TopicOutlet outlet = new TopicOutlet(options, registry);
        outlet.publisher = outlet.connected();
        return outlet;
    }

    @Override
    public synchronized List<Intake.Refused> publish(List<RawArticle> articles) {
        refused.clear();
        long failedBefore = publisher.tally().failed();
        try {
            articles.forEach(publisher::publish);
            if (publisher.flush().failed() > failedBefore) {
                throw new PublishException("the broker did not acknowledge all articles");
            }
            return List.copyOf(refused);
        } catch (PublishException e) {
            reconnect();
            throw e;
        }
    }

    /** A publisher that has failed once takes nothing more; the next request has a new one. */
    private void reconnect() {
        publisher.close();
        publisher = connected();
    }

    private Publisher connected() {
        return Publisher.connect(options, registry, refused::add);
    }

    @Override
    public synchronized void close() {
        publisher.close();
    }
}
