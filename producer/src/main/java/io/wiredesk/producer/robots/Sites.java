package io.wiredesk.producer.robots;

import io.wiredesk.producer.content.Decoder;
import io.wiredesk.producer.content.TooLargeException;
import io.wiredesk.producer.http.FetchException;
import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.http.Polite;
import io.wiredesk.producer.http.Question;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of the sites that pages are fetched from, each read once a day: robots.txt and the reservations on text and data
 * mining. Memory holds those of the sites asked last. Safe for use by several threads.
 */
public final class Sites {

    private static final Duration KEPT = Duration.ofHours(24);

    /** Rules that could not be read are asked for again after this time. */
    private static final Duration KEPT_UNREAD = Duration.ofMinutes(10);

    private static final int MAX_SITES = 2_000;

    /**
     * The rules of a site.
     *
     * @param unread why they could not be read; nothing is allowed then
     */
    public record Rules(Robots robots, Tdm tdm, Optional<Unread> unread) {

        private static Rules unread(String why, boolean passing) {
            return new Rules(Robots.allowingNone(), Tdm.none(), Optional.of(new Unread(why, passing)));
        }
    }

    /**
     * Why rules could not be read.
     *
     * @param why     one sentence for people
     * @param passing whether they may be readable another time
     */
    public record Unread(String why, boolean passing) {}

    private record Kept(Rules rules, Instant until) {}

    private final Polite web;
    private final Clock clock;
    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MAX_SITES;
        }
    };

    /** @param web what pages are asked for with, so that its bounds and its patience count here too */
    public Sites(Polite web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** The rules of the site that an address belongs to. */
    public Rules of(URI address) {
        String site = address.getScheme() + "://" + address.getRawAuthority();
        Instant now = clock.instant();
        Optional<Kept> known = known(site, now);
        if (known.isPresent()) {
            return known.get().rules();
        }
        Kept read = read(site, now);
        keep(site, read);
        return read.rules();
    }

    private Kept read(String site, Instant now) {
        Rules rules = read(URI.create(site + "/robots.txt"));
        return new Kept(rules, now.plus(rules.unread().isPresent() ? KEPT_UNREAD : KEPT));
    }

    /** RFC 9309, section 2.3.1: no file allows all, a server in trouble allows nothing. */
    private Rules read(URI address) {
        try {
            Fetched file = web.ask(Question.of(address));
            if (file.status() == 200) {
                return rules(address, Robots.of(address, file.body()));
            }
            boolean none = file.status() >= 400 && file.status() < 500 && file.status() != 429;
            return none
                    ? rules(address, Robots.allowingAll())
                    : Rules.unread(address + ": the server answered " + file.status(), true);
        } catch (TooLargeException e) {
            return rules(address, Robots.allowingAll());
        } catch (FetchException e) {
            return e.kind() == FetchException.Kind.TOO_MANY_REDIRECTS
                    ? rules(address, Robots.allowingAll())
                    : Rules.unread(e.getMessage(), e.isPassing());
        }
    }

    private Rules rules(URI address, Robots robots) {
        return new Rules(robots, tdm(address.resolve("/.well-known/tdmrep.json")), Optional.empty());
    }

    private synchronized Optional<Kept> known(String site, Instant now) {
        return Optional.ofNullable(kept.get(site)).filter(any -> any.until().isAfter(now));
    }

    private synchronized void keep(String site, Kept rules) {
        kept.put(site, rules);
    }

    private Tdm tdm(URI address) {
        try {
            Fetched file = web.ask(Question.of(address));
            return file.status() == 200
                    ? Decoder.decode(file.body(), file.contentType())
                            .map(Tdm::of)
                            .orElseGet(Tdm::none)
                    : Tdm.none();
        } catch (TooLargeException | FetchException e) {
            return Tdm.none();
        }
    }
}
