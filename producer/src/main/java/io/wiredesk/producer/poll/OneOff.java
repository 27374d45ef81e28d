package io.wiredesk.producer.poll;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.http.FetchException;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Fetcher;
import io.wiredesk.producer.http.Polite;
import io.wiredesk.producer.http.Question;
import io.wiredesk.producer.page.Page;
import io.wiredesk.producer.page.Pages;
import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.InputReader;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.Source;
import io.wiredesk.producer.source.SourceException;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * An address that is read once: a page, a feed or a sitemap as they are read when they are followed, with the pages behind their
 * entries; or any other document. Robots.txt is asked before anything else, for nobody knows what is there before it was asked for.
 */
public final class OneOff {

    private final Polite web;
    private final Pages pages;
    private final SourceOptions options;
    private final InputReader reader;

    OneOff(Polite web, SourceOptions options, InputReader reader) {
        this.web = web;
        this.pages = new Pages(web, options.clock());
        this.options = options;
        this.reader = reader;
    }

    /** Whether an argument names something on the web. */
    public static boolean isAddress(String argument) {
        String start = argument.substring(0, Math.min(8, argument.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /**
     * Asks for an address.
     *
     * @param delay  between two requests to a host
     * @param reader of what is neither a page nor a listing
     * @return what stands there; whatever is refused is a part of it
     * @throws SourceException when it cannot be had
     */
    public static Source open(String argument, SourceOptions options, Duration delay, InputReader reader) {
        Fetcher fetcher = new Fetcher(options.timeout(), options.maxBytes(), options.allowPrivate());
        Polite web = new Polite(fetcher, delay, options.clock(), Polite.Pause.sleeping(options.clock()));
        return new OneOff(web, options, reader).open(argument);
    }

    Source open(String argument) {
        try {
            URI address = new URI(argument.strip());
            Optional<Page.Refused> shut = pages.refusal(address);
            return shut.isPresent() ? refused(argument, shut.get()) : read(argument, web.ask(Question.of(address)));
        } catch (TooLargeException e) {
            return sink -> sink.accept(new Intake.Refused(argument, Refusal.TOO_LARGE, e.getMessage()));
        } catch (FetchException e) {
            throw new SourceException(e.getMessage(), e);
        } catch (URISyntaxException e) {
            throw new SourceException(argument + ": no http or https address", e);
        }
    }

    private static Source refused(String argument, Page.Refused shut) {
        if (shut.reason() == Refusal.UNREACHABLE) {
            throw new SourceException(shut.detail());
        }
        return sink -> sink.accept(new Intake.Refused(argument, shut.reason(), shut.detail()));
    }

    private Source read(String argument, Fetched answer) {
        if (answer.status() != 200) {
            throw new SourceException(
                    answer.address() + ": the server answered " + answer.status() + "; check the address");
        }
        byte[] head = Arrays.copyOf(answer.body(), Math.min(answer.body().length, Bytes.HEAD));
        Hint hint = answer.contentType().map(Hint::ofContentType).orElse(Hint.NONE);
        Kind kind = Sniffed.of(head, hint).kind();
        return switch (kind) {
            case HTML -> sink -> page(argument, answer, sink);
            case XML_FEED, JSON_FEED, OTHER_XML -> sink -> listing(argument, answer, sink);
            default -> sink -> document(argument, answer, Pages.rightsOf(answer), sink);
        };
    }

    private void page(String argument, Fetched answer, Consumer<? super Intake> sink) {
        pages.read(answer)
                .handle(
                        got -> document(argument, answer, got.rights(), sink),
                        no -> sink.accept(new Intake.Refused(argument, no.reason(), no.detail())));
    }

    /** Entry by entry, with what a poll would leave for the next one; what is no listing after all is a document. */
    private void listing(String argument, Fetched answer, Consumer<? super Intake> sink) {
        Followed source = Followed.of(URI.create(argument.strip()));
        try {
            Listing listing = new ListingReader(web, options).read(source, answer);
            Harvest harvest = new Harvest(pages, options);
            Harvest.Reaped reaped = harvest.reap(source, listing, new Seen(), answer);
            hand(reaped, sink);
            while (reaped.left()) {
                reaped = harvest.reap(source, listing.withoutFlood(), reaped.seen(), answer);
                hand(reaped, sink);
            }
            reaped.waiting().forEach(sink);
        } catch (NoSourceException e) {
            document(argument, answer, Pages.rightsOf(answer), sink);
        }
    }

    private static void hand(Harvest.Reaped reaped, Consumer<? super Intake> sink) {
        reaped.articles().forEach(article -> sink.accept(new Intake.Taken(article)));
        reaped.refused().forEach(sink);
    }

    private void document(String argument, Fetched answer, Map<String, String> rights, Consumer<? super Intake> sink) {
        Input input = new Input(
                argument,
                Optional.empty(),
                Optional.of(answer.address()),
                answer.contentType(),
                () -> new ByteArrayInputStream(answer.body()));
        reader.read(input, intake -> sink.accept(intake.fold(article -> withRights(article, rights), no -> no)));
    }

    /** What a document says itself, as wires do, stands above what was said of it. */
    private static Intake withRights(RawArticle article, Map<String, String> rights) {
        Map<String, String> all = new TreeMap<>(rights);
        all.putAll(article.getRights());
        article.setRights(all);
        return new Intake.Taken(article);
    }
}
