package io.wiredesk.producer.source;

import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.feed.Feed;
import io.wiredesk.producer.feed.FeedEntry;
import io.wiredesk.producer.feed.JsonFeedReader;
import io.wiredesk.producer.feed.XmlFeedReader;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/** A feed: each of its entries is an article. */
final class FeedDocument {

    private final Input input;
    private final SourceOptions options;

    FeedDocument(Input input, SourceOptions options) {
        this.input = input;
        this.options = options;
    }

    /** Gives every entry to the sink, in the order of the feed; a feed with none is refused. */
    void read(Kind kind, String text, Consumer<? super Intake> sink) {
        Optional<String> address = input.address().map(URI::toString);
        Optional<Feed> feed =
                kind == Kind.JSON_FEED ? JsonFeedReader.read(text, address) : XmlFeedReader.read(text, address);
        if (feed.isEmpty()) {
            sink.accept(new Intake.Refused(input.name(), Refusal.BROKEN_DOCUMENT, "a feed that cannot be parsed"));
        } else if (feed.get().entries().isEmpty()) {
            sink.accept(new Intake.Refused(input.name(), Refusal.EMPTY, "a feed without entries"));
        } else {
            readEntries(feed.get(), sink);
        }
    }

    private void readEntries(Feed feed, Consumer<? super Intake> sink) {
        int number = 0;
        for (FeedEntry entry : feed.entries()) {
            number++;
            sink.accept(intake(feed, entry, input.name() + "#" + number));
        }
    }

    private Intake intake(Feed feed, FeedEntry entry, String name) {
        return entry.content()
                .<Intake>map(content -> new Intake.Taken(
                        FeedArticle.draft(feed, entry, Optional.of(content)).finish(options, name)))
                .orElseGet(
                        () -> new Intake.Refused(name, Refusal.EMPTY, "the entry has neither content nor a summary"));
    }
}
