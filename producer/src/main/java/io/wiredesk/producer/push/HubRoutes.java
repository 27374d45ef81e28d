package io.wiredesk.producer.push;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Optional;

/** What hubs ask for: the confirmation of a subscription, and the delivery of content (WebSub, sections 5.3 and 7). */
final class HubRoutes {

    private static final String PATH = "/websub/{id}";

    private final Subscriptions subscriptions;
    private final Gate gate;

    HubRoutes(Subscriptions subscriptions, Gate gate) {
        this.subscriptions = subscriptions;
        this.gate = gate;
    }

    void addTo(RoutesConfig routes) {
        routes.get(PATH, this::confirm);
        routes.post(PATH, context -> {
            if (!gate.pass(context.contentLength(), () -> deliver(context))) {
                context.header("Retry-After", "1");
                PushServer.refuse(context, 429, "too much is on its way already");
            }
        });
    }

    private void confirm(Context context) {
        String mode = given(context, "hub.mode");
        String id = context.pathParam("id");
        boolean ours =
                mode.equals("subscribe") && subscriptions.confirm(id, given(context, "hub.topic"), lease(context));
        if (mode.equals("denied")) {
            subscriptions.denied(id, given(context, "hub.reason"));
            context.result("");
        } else if (ours) {
            context.contentType("text/plain").result(given(context, "hub.challenge"));
        } else {
            PushServer.refuse(context, 404, "this was not asked for");
        }
    }

    private static Optional<Duration> lease(Context context) {
        return Optional.of(given(context, "hub.lease_seconds"))
                .filter(seconds -> seconds.matches("[1-9]\\d{0,8}"))
                .map(Long::valueOf)
                .map(Duration::ofSeconds);
    }

    private void deliver(Context context) {
        Subscriptions.Taken taken = subscriptions.take(
                context.pathParam("id"),
                Optional.ofNullable(context.header("X-Hub-Signature")),
                Optional.ofNullable(context.contentType()),
                context.bodyAsBytes());
        switch (taken) {
            case PUBLISHED -> context.status(204);
            // The hub is not told whether its signature was right (section 7.1).
            case UNSIGNED -> context.status(202);
            case UNKNOWN -> PushServer.refuse(context, 410, "this was not asked for");
            case LATE -> PushServer.refuse(context, 503, "it could not be published in time; send it again");
        }
    }

    private static String given(Context context, String name) {
        return Optional.ofNullable(context.queryParam(name)).orElse("");
    }
}
