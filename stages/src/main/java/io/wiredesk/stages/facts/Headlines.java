package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What an article is called: on the page, when that agrees with what the head of the page says, else in its head. */
final class Headlines {

    private static final int MAX_UNITS = 1_000;
    /** The share of a heading's words that a title has to have in common with it. */
    private static final double AGREES = 0.3;

    private static final double RESEMBLES = 0.5;
    private static final int FEW_WORDS = 5;
    private static final int MAX_LABEL = 25;
    private static final int MAX_HEADINGS = 50;
    /** Headings that one title may be broken into. */
    private static final int MAX_PARTS = 4;

    private final List<Title> stated;
    private final List<Title> headings;
    private final Site site;

    /** @param stated what the envelope and the head call the article */
    Headlines(Page page, List<String> stated, Site site) {
        this.stated = stated.stream().map(Title::of).toList();
        this.headings = headings(page, site);
        this.site = site;
    }

    private static List<Title> headings(Page page, Site site) {
        List<Title> headings = new ArrayList<>();
        for (Block block : page.blocks()) {
            boolean heading = block.markup().level() == 1 && block.text().length() <= MAX_UNITS;
            if (heading && headings.size() < MAX_HEADINGS) {
                headings.add(Title.of(Titles.bare(block.text(), site)));
            }
        }
        return headings;
    }

    /** @param seen the headline that the cleaner found on the page */
    Optional<String> of(Optional<String> seen) {
        Optional<Title> heading = seen.map(text -> Title.of(Titles.bare(text, site)));
        return Stream.concat(heading.stream(), headings.stream())
                .filter(title -> stated.stream().anyMatch(title::says))
                .findFirst()
                .map(title -> Titles.isShouted(title.text()) ? sameIn(stated, title) : title)
                .or(() -> first(headings, this::opensOne))
                .or(() -> first(stated, this::isParted))
                .or(() -> heading.filter(this::isPlausible).map(this::better))
                .or(() -> first(stated, title -> true))
                .or(() -> first(headings, title -> true))
                .map(Title::text);
    }

    private static Optional<Title> first(List<Title> titles, Predicate<Title> wanted) {
        return titles.stream().filter(wanted).findFirst();
    }

    /** The same words as the head of the page spells them. */
    private static Title sameIn(List<Title> stated, Title title) {
        return first(stated, other -> other.says(title) && !Titles.isShouted(other.text()))
                .orElse(title);
    }

    /** Whether a title goes on behind the heading, as with a section or another name of the site. */
    private boolean opensOne(Title heading) {
        return heading.folded().indexOf(' ') > 0
                && stated.stream().anyMatch(title -> title.first().equals(heading.folded()))
                && !site.isNearlyName(heading.text());
    }

    /** Whether a title was broken into several headings that follow each other. */
    private boolean isParted(Title title) {
        for (int from = 0; from < headings.size(); from++) {
            String joined = headings.get(from).folded();
            for (int i = from + 1; i < Math.min(headings.size(), from + MAX_PARTS); i++) {
                joined = joined + ' ' + headings.get(i).folded();
                if (joined.equals(title.folded())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A lesser heading that only resembles the title gives way to what it quotes, or to a main heading that resembles it too. */
    private Title better(Title seen) {
        return headings.contains(seen)
                ? first(stated, title -> isLabelled(seen.text(), title.text())).orElse(seen)
                : first(stated, title -> seen.folded().contains(title.folded()))
                        .or(() -> first(headings, this::resembles))
                        .orElse(seen);
    }

    /** Whether a heading is the title behind a label or a date. */
    private static boolean isLabelled(String heading, String title) {
        int label = heading.length() - title.length();
        return label > 0
                && label <= MAX_LABEL
                && heading.endsWith(title)
                && (heading.lastIndexOf(':', label) == label - 2
                        || WrittenDates.first(heading.substring(0, label), false)
                                .isPresent());
    }

    private boolean resembles(Title heading) {
        Set<String> words = heading.words();
        return stated.stream().anyMatch(title -> title.shared(words) >= RESEMBLES * words.size());
    }

    /** Short headings that have little in common with the head's titles name sections, sites and boxes. */
    private boolean isPlausible(Title heading) {
        return !site.isName(heading.text())
                && !isLabel(heading.text())
                && (stated.isEmpty() || agrees(heading.words()));
    }

    private boolean agrees(Set<String> words) {
        double few = words.size() > FEW_WORDS ? Math.min(2, AGREES * words.size()) : AGREES * words.size();
        return stated.stream().anyMatch(title -> title.shared(words) >= few);
    }

    /** Whether a heading stands in front of one title in another one, as the name of a site or of a section does. */
    private boolean isLabel(String heading) {
        List<String> titles = stated.stream().map(Title::text).toList();
        return titles.stream()
                .filter(title -> title.startsWith(heading + ": "))
                .anyMatch(title -> titles.contains(title.substring(heading.length() + 2)));
    }
}
