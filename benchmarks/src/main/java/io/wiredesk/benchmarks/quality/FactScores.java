package io.wiredesk.benchmarks.quality;

import io.wiredesk.benchmarks.pages.Gold;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.stages.Article;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Title, author and day of publication against the gold, over the pages whose gold gives them; a page without output has none of
 * them right. As a set of people, an author line that names a desk, a house or an account is empty. A page shows the day in its
 * own time zone: our day is compared, and our time in UTC. Not safe for use by several threads.
 */
public final class FactScores {

    private static final List<ZoneOffset> ZONES =
            IntStream.rangeClosed(-12, 14).mapToObj(ZoneOffset::ofHours).toList();

    private final Share title = new Share("title");
    private final Share author = new Share("author");
    private final Share people = new Share("author, where a person");
    private final Share set = new Share("author, as a set of people");
    private final Share date = new Share("date");
    private final Share day = new Share("date, as the page has it");
    private final Share localDate = new Share("date, in some time zone");

    /** @param facts empty when the page was refused */
    public void add(Page page, Optional<Article.Facts> facts) {
        Gold.Facts gold = page.gold().facts();
        Names names = new Names(page);
        gold.title()
                .ifPresent(it -> title.add(facts.flatMap(Article.Facts::title)
                        .filter(ours -> names.isSameTitle(it, ours))
                        .isPresent()));
        gold.author().ifPresent(it -> {
            boolean right =
                    facts.filter(ours -> names.isSamePeople(it, ours.byline())).isPresent();
            boolean none = !names.isOfPeople(it)
                    && facts.filter(ours -> ours.byline().isEmpty()).isPresent();
            author.add(right);
            set.add(right || none);
            if (names.isOfPeople(it)) {
                people.add(right);
            }
        });
        gold.date().ifPresent(it -> {
            date.add(facts.filter(ours -> isDay(it, ours, ZoneOffset.UTC)).isPresent());
            day.add(facts.flatMap(ours -> ours.published().day())
                    .filter(ours -> ours.toString().startsWith(it))
                    .isPresent());
            localDate.add(facts.filter(ours -> ZONES.stream().anyMatch(zone -> isDay(it, ours, zone)))
                    .isPresent());
        });
    }

    /** What came of all pages so far; none of what no gold said. */
    public List<Figure> figures() {
        return List.of(title, author, people, set, date, day, localDate).stream()
                .filter(share -> share.cases > 0)
                .map(share -> new Figure(share.name, (double) share.right / share.cases, share.cases))
                .toList();
    }

    /** Gold that knows the month alone is content with the month. */
    private static boolean isDay(String gold, Article.Facts facts, ZoneOffset zone) {
        return !facts.publishedEvidence().equals("first-seen")
                && facts.publishedAt().atOffset(zone).toLocalDate().toString().startsWith(gold);
    }

    private static final class Share {

        private final String name;
        private int right;
        private int cases;

        private Share(String name) {
            this.name = name;
        }

        private void add(boolean isRight) {
            right += isRight ? 1 : 0;
            cases++;
        }
    }
}
