package io.wiredesk.producer.push;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.identity.CanonicalAddress;
import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.InputReader;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.schemas.event.RawArticle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the body of a request like any other input, publishes what is in it, and answers with the keys. */
final class PushedArticles {

    private static final String NAME = "push";

    /** What is read; the content itself has the last word, as everywhere. */
    private static final Set<String> TYPES = Set.of(
            "application/json",
            "application/x-ndjson",
            "application/jsonl",
            "application/feed+json",
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/xml",
            "application/xml",
            "application/rss+xml",
            "application/atom+xml",
            "application/rdf+xml",
            "application/vnd.iptc.g2.newsitem+xml",
            "application/vnd.iptc.g2.newsmessage+xml",
            "application/vnd.iptc.g2.packageitem+xml");

    private final PushOptions options;
    private final InputReader reader;
    private final Outlet outlet;

    PushedArticles(PushOptions options, InputReader reader, Outlet outlet) {
        this.options = options;
        this.reader = reader;
        this.outlet = outlet;
    }

    void take(Context context) throws IOException {
        Optional<String> url = Optional.ofNullable(context.queryParam("url"));
        Optional<URI> address =
                url.flatMap(CanonicalAddress::of).map(CanonicalAddress::url).map(URI::create);
        if (!TYPES.contains(mediaType(context))) {
            String readable = String.join(", ", TYPES.stream().sorted().toList());
            PushServer.refuse(context, 415, "the content type is none of " + readable);
        } else if (url.isPresent() && address.isEmpty()) {
            PushServer.refuse(context, 400, "the parameter url is no http or https address");
        } else {
            takeBody(context, address);
        }
    }

    private static String mediaType(Context context) {
        String type = Optional.ofNullable(context.contentType()).orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private void takeBody(Context context, Optional<URI> address) throws IOException {
        try {
            byte[] body = Bytes.all(context.bodyInputStream(), options.sources().maxBytes());
            publish(context, input(context, body, address));
        } catch (TooLargeException e) {
            PushServer.refuse(context, 413, e.getMessage());
        }
    }

    private static Input input(Context context, byte[] body, Optional<URI> address) {
        return new Input(
                NAME,
                Optional.empty(),
                address,
                Optional.ofNullable(context.contentType()),
                () -> new ByteArrayInputStream(body));
    }

    private void publish(Context context, Input input) {
        List<RawArticle> articles = new ArrayList<>();
        List<Intake.Refused> refused = new ArrayList<>();
        reader.read(input, intake -> intake.handle(articles::add, refused::add));
        List<Intake.Refused> tooLarge = outlet.publish(articles);
        refused.addAll(tooLarge);
        context.status(articles.size() > tooLarge.size() ? 200 : 422)
                .contentType("application/json")
                .result(answer(articles, refused).toString());
    }

    private static ObjectNode answer(List<RawArticle> articles, List<Intake.Refused> refused) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode keys = answer.putArray("keys");
        Set<String> unpublished = refused.stream().map(Intake.Refused::name).collect(Collectors.toSet());
        articles.stream()
                .filter(article -> !unpublished.contains(article.getOrigin()))
                .forEach(article -> keys.add(article.getKey()));
        ArrayNode refusals = answer.putArray("refused");
        refused.forEach(each -> refusals.addObject()
                .put("name", each.name())
                .put("reason", each.reason())
                .put("detail", each.detail()));
        return answer;
    }
}
