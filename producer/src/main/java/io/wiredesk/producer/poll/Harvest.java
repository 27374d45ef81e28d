package io.wiredesk.producer.poll;

import io.wiredesk.producer.http.Fetched;
import io.wiredesk.producer.page.Page;
import io.wiredesk.producer.page.Pages;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.schemas.event.RawArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes articles of what is new in a listing, with their pages where those are wanted. One poll takes a bounded number; what is
 * left over is taken at the next.
 */
final class Harvest {

    static final int MAX_ARTICLES = 500;
    static final int MAX_PAGES = 25;

    /** A page that does not come is asked for at so many polls. */
    static final int MAX_ATTEMPTS = 3;

    /** A page that nobody may ask for, because the rules of its site cannot be read, is waited for at so many polls. */
    static final int MAX_WAITS = 60;

    /** Pages of a slow host take this long at a poll. */
    private static final Duration MAX_TIME = Duration.ofMinutes(2);

    private static final long MAX_CHARACTERS = 32_000_000;

    private final Pages pages;
    private final SourceOptions options;

    Harvest(Pages pages, SourceOptions options) {
        this.pages = pages;
        this.options = options;
    }

    /**
     * What came of a listing.
     *
     * @param waiting pages that wait for the rules of their site, as what they are refused for when nobody waits
     * @param left    whether something is left over for the next poll
     */
    record Reaped(
            List<RawArticle> articles,
            List<Intake.Refused> refused,
            List<Intake.Refused> waiting,
            Seen seen,
            boolean left) {}

    Reaped reap(Followed source, Listing listing, Seen before, Fetched answer) {
        return new Run(source, listing, before, answer).reap();
    }

    /** One listing on its way. */
    private final class Run {

        private final Followed source;
        private final Listing listing;
        private final Map<String, String> rights;
        private final Seen seen;
        private final Instant end = options.clock().instant().plus(MAX_TIME);
        private final List<RawArticle> articles = new ArrayList<>();
        private final List<Intake.Refused> refused = new ArrayList<>();
        private final List<Intake.Refused> waiting = new ArrayList<>();
        private int asked;
        private long characters;
        private boolean left;

        private Run(Followed source, Listing listing, Seen before, Fetched answer) {
            this.source = source;
            this.listing = listing;
            this.rights = Pages.rightsOf(answer);
            this.seen = before.copy();
        }

        private Reaped reap() {
            Set<String> listed = new HashSet<>(News.ids(listing, seen));
            for (News.Fresh fresh : News.in(listing, seen)) {
                if (isFull()) {
                    left = true;
                    break;
                }
                take(fresh);
            }
            seen.trim(listed);
            if (listing.flood() > 0) {
                refused.add(new Intake.Refused(
                        source.key(), Refusal.TOO_LARGE, listing.flood() + " entries beyond what is read of a source"));
            }
            return new Reaped(List.copyOf(articles), List.copyOf(refused), List.copyOf(waiting), seen, left);
        }

        private boolean isFull() {
            return articles.size() >= MAX_ARTICLES
                    || asked >= MAX_PAGES
                    || characters > MAX_CHARACTERS
                    || options.clock().instant().isAfter(end);
        }

        private void take(News.Fresh fresh) {
            Item item = fresh.item();
            if ((source.pages() || !item.complete()) && item.link().isPresent()) {
                asked++;
                pages.fetch(item.link().get())
                        .handle(
                                got -> publish(
                                        fresh,
                                        item.withPage(got.address(), got.html(), got.rights(), options, source.key())),
                                no -> withoutPage(fresh, no));
            } else if (item.complete()) {
                publish(fresh, item.withOwnContent(rights));
            } else {
                refuse(
                        fresh,
                        new Intake.Refused(source.key(), Refusal.EMPTY, "an entry has neither content nor a page"));
            }
        }

        private void withoutPage(News.Fresh fresh, Page.Refused no) {
            int failures = fresh.known().map(Seen.Known::failures).orElse(0) + 1;
            Intake.Refused refusal =
                    new Intake.Refused(fresh.item().link().get().toString(), no.reason(), no.detail());
            if (no.again() == Page.Again.SOON && failures < MAX_ATTEMPTS) {
                seen.put(fresh.id(), Seen.Known.pending(failures, fresh.guid()));
                left = true;
            } else if (fresh.item().complete()) {
                publish(fresh, fresh.item().withOwnContent(rights));
            } else if (no.again() == Page.Again.WITH_RULES && failures < MAX_WAITS) {
                seen.put(fresh.id(), Seen.Known.pending(failures, fresh.guid()));
                waiting.add(refusal);
            } else {
                refuse(fresh, refusal);
            }
        }

        private void publish(News.Fresh fresh, RawArticle article) {
            characters += article.getContent().length();
            articles.add(fresh.named(article));
            seen.put(fresh.id(), fresh.published());
        }

        private void refuse(News.Fresh fresh, Intake.Refused why) {
            refused.add(why);
            seen.put(fresh.id(), fresh.published());
        }
    }
}
