package io.wiredesk.producer.poll;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.feed.Feed;
import io.wiredesk.producer.feed.FeedLink;
import io.wiredesk.producer.feed.JsonFeedReader;
import io.wiredesk.producer.feed.XmlFeedReader;
import io.wiredesk.producer.http.FetchException;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Polite;
import io.wiredesk.producer.http.Question;
import io.wiredesk.producer.sitemap.NewsSitemap;
import io.wiredesk.producer.source.SourceOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what a followed source answers: a feed, a sitemap, or an index of sitemaps, whose newest are asked for as well. */
final class ListingReader {

    /** A feed with more entries than this is a flood, and read so far. */
    static final int MAX_ENTRIES = 10_000;

    /** As many pages as a news sitemap may list. */
    static final int MAX_PAGES = 1_000;

    private final Polite web;
    private final SourceOptions options;

    ListingReader(Polite web, SourceOptions options) {
        this.web = web;
        this.options = options;
    }

    Listing read(Followed source, Fetched answer) throws NoSourceException {
        byte[] body = unpacked(answer.body());
        byte[] head = Arrays.copyOf(body, Math.min(body.length, Bytes.HEAD));
        Hint hint = answer.contentType().map(Hint::ofContentType).orElse(Hint.FEED);
        Kind kind = Sniffed.of(head, hint).kind();
        return switch (kind) {
            case XML_FEED, JSON_FEED -> feed(source, kind, answer, body);
            case OTHER_XML -> sitemap(source, answer.address(), body);
            case HTML -> throw new NoSourceException(page(answer, body));
            case EMPTY -> throw new NoSourceException("the answer is empty");
            default -> throw new NoSourceException("the answer is neither a feed nor a sitemap");
        };
    }

    private byte[] unpacked(byte[] body) throws NoSourceException {
        try {
            return Bytes.all(Bytes.unpacked(new ByteArrayInputStream(body)), options.maxBytes());
        } catch (TooLargeException e) {
            throw new NoSourceException(e.getMessage());
        } catch (IOException e) {
            throw new NoSourceException("its gzip data is broken or cut short");
        }
    }

    private static String page(Fetched answer, byte[] body) {
        return Decoder.decode(body, answer.contentType())
                .flatMap(html -> FeedLink.of(html, Optional.of(answer.address())))
                .map(feed -> "it is a web page; its feed is " + feed)
                .orElse("it is a web page in place of a feed");
    }

    private Listing feed(Followed source, Kind kind, Fetched answer, byte[] body) throws NoSourceException {
        Optional<String> address = Optional.of(answer.address().toString());
        Feed feed = Decoder.decode(body, answer.contentType())
                .flatMap(text ->
                        kind == Kind.JSON_FEED ? JsonFeedReader.read(text, address) : XmlFeedReader.read(text, address))
                .orElseThrow(() -> new NoSourceException("a feed that cannot be read"));
        int taken = Math.min(MAX_ENTRIES, feed.entries().size());
        List<Item> items = feed.entries().subList(0, taken).stream()
                .map(entry -> Item.of(feed, entry, options, source.key()))
                .toList();
        return new Listing(
                items, feed.title(), Optional.of(feed.channel()), feed.entries().size() - taken);
    }

    private Listing sitemap(Followed source, URI address, byte[] body) throws NoSourceException {
        NewsSitemap map = NewsSitemap.read(address, body, MAX_PAGES)
                .orElseThrow(() -> new NoSourceException("XML that is neither a feed nor a sitemap"));
        List<NewsSitemap.Entry> entries = new ArrayList<>(map.entries());
        int left = map.left();
        for (URI each : map.sitemaps()) {
            Optional<NewsSitemap> inner = inner(address, each, MAX_PAGES - entries.size());
            inner.ifPresent(sitemap -> entries.addAll(sitemap.entries()));
            left += inner.map(NewsSitemap::left).orElse(0);
        }
        List<Item> items = entries.stream()
                .map(entry -> Item.of(entry, options, source.key()))
                .toList();
        return new Listing(items, Optional.empty(), Optional.empty(), left);
    }

    /** A sitemap of an index; one that does not come now comes at another poll. */
    private Optional<NewsSitemap> inner(URI index, URI address, int max) {
        if (!NewsSitemap.samePublisher(index, address)) {
            return Optional.empty();
        }
        try {
            Fetched answer = web.ask(Question.of(address));
            return answer.status() == 200 ? NewsSitemap.read(address, unpacked(answer.body()), max) : Optional.empty();
        } catch (TooLargeException | FetchException | NoSourceException e) {
            return Optional.empty();
        }
    }
}
