package io.wiredesk.producer.source;

import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.feed.FeedLink;
import io.wiredesk.producer.identity.DeclaredAddress;
import io.wiredesk.schemas.event.RawArticle;
import java.net.URI;
import java.util.Optional;

/** A page or a text that is one article by itself. */
final class PageDocument {

    private final Input input;
    private final SourceOptions options;

    PageDocument(Input input, SourceOptions options) {
        this.input = input;
        this.options = options;
    }

    /** The article, or a refusal when the name promised something else. */
    Intake read(Kind kind, String text) {
        if (input.hint() == Hint.FURNITURE) {
            return new Intake.Refused(input.name(), Refusal.NOT_AN_ARTICLE, "a style sheet or a script");
        }
        return input.isNamedAsFeed()
                ? new Intake.Refused(input.name(), Refusal.NOT_A_FEED, noFeed(kind, text))
                : new Intake.Taken(draft(kind == Kind.HTML, text).finish(options, input.name()));
    }

    private Draft draft(boolean html, String text) {
        RawArticle.Builder article = RawArticle.newBuilder()
                .setGuid(input.guid().orElse(null))
                .setForm(html ? "html" : "text")
                .setContent(text);
        Optional<String> address =
                input.address().map(URI::toString).or(() -> html ? DeclaredAddress.of(text) : Optional.empty());
        return new Draft(article, address, Optional.empty(), Optional.empty());
    }

    private String noFeed(Kind kind, String text) {
        if (kind != Kind.HTML) {
            return "named as a feed, but it is plain text";
        }
        return FeedLink.of(text, input.address())
                .map(feed -> "named as a feed, but it is a web page; its feed is " + feed)
                .orElse("named as a feed, but it is a web page; give the address of the feed itself");
    }
}
