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
    private static final Duration KEPT_UNREAD = Duration.ofHours(1);

    private static final int MAX_SITES = 2_000;

    /**
     * The rules of a site.
     *
     * @param failure why it could not even be asked for them; nothing is allowed then
     */
    public record Rules(Robots robots, Tdm tdm, Optional<FetchException> failure) {

        private static Rules unread(Optional<FetchException> failure) {
            return new Rules(Robots.allowingNone(), Tdm.none(), failure);
        }
    }

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
        try {
            Optional<Robots> robots = robots(URI.create(site + "/robots.txt"));
            if (robots.isPresent()) {
                Tdm tdm = tdm(URI.create(site + "/.well-known/tdmrep.json"));
                return new Kept(new Rules(robots.get(), tdm, Optional.empty()), now.plus(KEPT));
            }
            return new Kept(Rules.unread(Optional.empty()), now.plus(KEPT_UNREAD));
        } catch (FetchException e) {
            return new Kept(Rules.unread(Optional.of(e)), now.plus(KEPT_UNREAD));
        }
    }

    private synchronized Optional<Kept> known(String site, Instant now) {
        return Optional.ofNullable(kept.get(site)).filter(any -> any.until().isAfter(now));
    }

    private synchronized void keep(String site, Kept rules) {
        kept.put(site, rules);
    }

    /** RFC 9309, section 2.3.1: no file allows all, a server in trouble allows nothing; empty is the latter. */
    private Optional<Robots> robots(URI address) throws FetchException {
        try {
            Fetched file = web.ask(Question.of(address));
            if (file.status() == 200) {
                return Optional.of(Robots.of(address, file.body()));
            }
            boolean none = file.status() >= 400 && file.status() < 500 && file.status() != 429;
            return none ? Optional.of(Robots.allowingAll()) : Optional.empty();
        } catch (TooLargeException e) {
            return Optional.of(Robots.allowingAll());
        } catch (FetchException e) {
            if (e.kind() == FetchException.Kind.TOO_MANY_REDIRECTS) {
                return Optional.of(Robots.allowingAll());
            }
            throw e;
        }
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
