package io.wiredesk.producer.page;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Html;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.http.FetchException;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Polite;
import io.wiredesk.producer.http.Question;
import io.wiredesk.producer.identity.CanonicalAddress;
import io.wiredesk.producer.identity.DeclaredAddress;
import io.wiredesk.producer.identity.RegistrableDomain;
import io.wiredesk.producer.page.Page.Again;
import io.wiredesk.producer.robots.Sites;
import io.wiredesk.producer.source.Refusal;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Fetches pages of articles: where robots.txt lets us, with its delay, and with what the publisher says about their use. */
public final class Pages {

    private final Polite web;
    private final Sites sites;

    /**
     * Creates it without any rules of sites: they are asked for as they are needed.
     *
     * @param web   what pages and rules are asked for with
     * @param clock by which rules grow old
     */
    public Pages(Polite web, Clock clock) {
        this.web = web;
        this.sites = new Sites(web, clock);
    }

    /** What the headers of an answer say about the use of what it carries. */
    public static Map<String, String> rightsOf(Fetched answer) {
        return Rights.ofHeaders(answer);
    }

    /** Fetches a page. */
    public Page fetch(URI address) {
        Optional<Page.Refused> shut = refusal(address);
        if (shut.isPresent()) {
            return shut.get();
        }
        try {
            Fetched answer = web.ask(Question.of(address));
            return answer.status() == 200 ? read(answer) : failed(answer);
        } catch (TooLargeException e) {
            return new Page.Refused(Refusal.TOO_LARGE, e.getMessage(), Again.NEVER);
        } catch (FetchException e) {
            return unreachable(e);
        }
    }

    /** Why an address may not be asked for; from when this is empty its host is asked as slowly as it wants. */
    public Optional<Page.Refused> refusal(URI address) {
        Sites.Rules rules = sites.of(address);
        if (rules.unread().isPresent()) {
            return rules.unread().map(Pages::unread);
        }
        rules.robots().crawlDelay().ifPresent(delay -> web.slowDown(address, delay));
        return rules.robots().allows(address)
                ? Optional.empty()
                : Optional.of(new Page.Refused(Refusal.DISALLOWED, "its robots.txt keeps us away", Again.NEVER));
    }

    private static Page.Refused unreachable(FetchException e) {
        return new Page.Refused(Refusal.UNREACHABLE, e.getMessage(), e.isPassing() ? Again.SOON : Again.NEVER);
    }

    private static Page.Refused unread(Sites.Unread rules) {
        return new Page.Refused(Refusal.UNREACHABLE, rules.why(), rules.passing() ? Again.WITH_RULES : Again.NEVER);
    }

    private static Page failed(Fetched answer) {
        boolean again = answer.status() >= 500 || answer.status() == 429 || answer.status() == 404;
        return new Page.Refused(
                Refusal.UNREACHABLE, "the server answered " + answer.status(), again ? Again.SOON : Again.NEVER);
    }

    /** The page that an answer holds. */
    public Page read(Fetched answer) {
        Sites.Rules rules = sites.of(answer.address());
        if (rules.unread().isPresent()) {
            return unread(rules.unread().get());
        }
        if (!rules.robots().allows(answer.address())) {
            return new Page.Refused(Refusal.DISALLOWED, "it redirects to where robots.txt keeps us away", Again.NEVER);
        }
        byte[] head = Arrays.copyOf(answer.body(), Math.min(answer.body().length, Bytes.HEAD));
        Hint hint = answer.contentType().map(Hint::ofContentType).orElse(Hint.NONE);
        Kind kind = Sniffed.of(head, hint).kind();
        if (kind == Kind.EMPTY) {
            return new Page.Refused(Refusal.EMPTY, "there is nothing in it", Again.SOON);
        }
        if (kind != Kind.HTML) {
            return new Page.Refused(Refusal.NOT_AN_ARTICLE, "it is no web page", Again.NEVER);
        }
        return Decoder.decode(answer.body(), answer.contentType())
                .<Page>map(html -> got(answer, rules, html))
                .orElseGet(() ->
                        new Page.Refused(Refusal.UNDECODABLE, "its bytes are text in no known charset", Again.NEVER));
    }

    private static Page got(Fetched answer, Sites.Rules rules, String html) {
        URI address = DeclaredAddress.of(html)
                .map(URI::create)
                .filter(declared -> samePublisher(declared, answer.address()))
                .orElse(answer.address());
        return new Page.Got(address, html, Rights.of(answer, Html.parse(html), rules));
    }

    private static boolean samePublisher(URI declared, URI address) {
        Optional<String> one = publisher(declared);
        return one.isPresent() && one.equals(publisher(address));
    }

    private static Optional<String> publisher(URI address) {
        return CanonicalAddress.of(address.toString()).map(known -> RegistrableDomain.of(known.host()));
    }
}
