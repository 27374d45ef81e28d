package io.wiredesk.producer.push;

import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.feed.Channel;
import io.wiredesk.producer.http.FetchException;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Fetcher;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Subscriptions to feeds at their WebSub hubs (W3C Recommendation of 2018). The callback and the secret of a topic follow from our
 * token, so they are the same after a restart and nothing has to be kept. Safe for use by several threads.
 */
public final class Subscriptions {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    /** The lease that is asked for; the hub has the last word. */
    private static final Duration LEASE = Duration.ofDays(10);

    /** A hub that does not answer is asked again after this time. */
    private static final Duration AGAIN = Duration.ofHours(1);

    /** Takes what a hub delivers for a source; completes when it is published, empty when too much is waiting. */
    public interface Delivering {
        Optional<CompletableFuture<Void>> deliver(String source, Fetched content);
    }

    /**
     * A topic that is subscribed to.
     *
     * @param source the followed source that it is
     * @param topic  as the hub knows it
     * @param hub    that pushes it
     */
    private record Subscription(String source, String topic, URI hub) {}

    private final Fetcher fetcher;
    private final URI publicUrl;
    private final Token token;
    private final Delivering delivering;
    private final Clock clock;
    private final Map<String, Subscription> byId = new ConcurrentHashMap<>();
    private final Map<String, Instant> renewAt = new ConcurrentHashMap<>();

    public Subscriptions(Fetcher fetcher, URI publicUrl, Token token, Delivering delivering, Clock clock) {
        this.fetcher = fetcher;
        this.publicUrl = publicUrl;
        this.token = token;
        this.delivering = delivering;
        this.clock = clock;
    }

    /** Subscribes to a source that names a hub, unless that is done. */
    public void want(String source, Channel channel) {
        Optional<URI> hub = channel.hub().flatMap(Subscriptions::web);
        String topic = channel.self().filter(self -> web(self).isPresent()).orElse(source);
        String id = id(topic);
        hub.map(address -> new Subscription(source, topic, address))
                .filter(subscription -> byId.putIfAbsent(id, subscription) == null)
                .ifPresent(added -> renewAt.put(id, clock.instant()));
    }

    /** Feeds may say anything. */
    private static Optional<URI> web(String address) {
        try {
            return Optional.of(new URI(address)).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Asks hubs for what is wanted and for leases that are half over. */
    public void renew() {
        Instant now = clock.instant();
        renewAt.forEach((id, due) -> {
            if (!due.isAfter(now)) {
                renewAt.put(id, now.plus(AGAIN));
                subscribe(id, byId.get(id));
            }
        });
    }

    private void subscribe(String id, Subscription subscription) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("hub.mode", "subscribe");
        form.put("hub.topic", subscription.topic());
        form.put("hub.callback", callback(id));
        form.put("hub.secret", secret(subscription.topic()));
        form.put("hub.lease_seconds", String.valueOf(LEASE.toSeconds()));
        try {
            int status = fetcher.post(subscription.hub(), form).status();
            if (status != 202 && status != 204 && status != 200) {
                LOG.warn("the hub {} refuses {}: it answered {}", subscription.hub(), subscription.topic(), status);
            }
        } catch (FetchException | TooLargeException e) {
            LOG.warn("the hub of {} cannot be asked: {}", subscription.topic(), e.getMessage());
        }
    }

    private String callback(String id) {
        String base = publicUrl.toString();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + "/websub/" + id;
    }

    private String id(String topic) {
        return token.derived("callback " + topic).substring(0, 32);
    }

    private String secret(String topic) {
        return token.derived("secret " + topic);
    }

    /** Whether we asked for this; the lease counts from now, and half of it is waited for. */
    boolean confirm(String id, String topic, Optional<Duration> lease) {
        Subscription subscription = byId.get(id);
        if (subscription == null || !subscription.topic().equals(topic)) {
            return false;
        }
        renewAt.put(id, clock.instant().plus(lease.orElse(LEASE).dividedBy(2)));
        return true;
    }

    /** A hub has refused or ended a subscription. */
    void denied(String id, String reason) {
        Subscription subscription = byId.get(id);
        if (subscription != null) {
            LOG.warn("the hub {} denies {}: {}", subscription.hub(), subscription.topic(), reason);
        }
    }

    /** What became of a delivery. */
    enum Taken {
        PUBLISHED,
        /** Nobody asked for it. */
        UNKNOWN,
        /** Its signature is missing or wrong: it counts for nothing. */
        UNSIGNED,
        /** It could not be published in time. */
        LATE
    }

    /** Takes a delivery and waits until it is published. */
    Taken take(String id, Optional<String> signature, Optional<String> contentType, byte[] body) {
        Subscription subscription = byId.get(id);
        if (subscription == null) {
            return Taken.UNKNOWN;
        }
        boolean signed = signature
                .filter(given -> Token.isSigned(given, secret(subscription.topic()), body))
                .isPresent();
        if (!signed) {
            return Taken.UNSIGNED;
        }
        Map<String, String> headers =
                contentType.map(type -> Map.of("content-type", type)).orElse(Map.of());
        Fetched content =
                new Fetched(URI.create(subscription.topic()), Optional.empty(), 200, headers, body, Duration.ZERO);
        return delivering
                .deliver(subscription.source(), content)
                .map(Waiting::forIt)
                .orElse(Taken.LATE);
    }
}
