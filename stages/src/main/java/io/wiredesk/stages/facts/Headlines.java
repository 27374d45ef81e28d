package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    private Headlines() {}

    /** What the envelope and the head of the page call the article, best first, without the site's name. */
    static List<String> stated(Document document, Head head, JsonLd jsonLd, Site site) {
        return Stream.of(
                        document.envelope().title(),
                        jsonLd.text("headline"),
                        head.meta("og:title"),
                        head.meta("twitter:title", "headline", "title", "dc.title", "parsely-title", "citation_title"),
                        head.title().map(Titles::withoutTail))
                .flatMap(Optional::stream)
                .map(title -> title.length() > MAX_UNITS ? title.substring(0, MAX_UNITS) : title)
                .map(title -> Titles.withoutSection(Titles.withoutSite(title, site)))
                .filter(title -> !title.isEmpty() && !site.isName(title))
                .distinct()
                .toList();
    }

    /**
     * The headline.
     *
     * @param stated what the envelope and the head call the article
     * @param seen   the headline that the cleaner found on the page
     */
    static Optional<String> of(Page page, List<String> stated, Optional<String> seen, Site site) {
        Set<String> folded = new HashSet<>();
        stated.forEach(title -> folded.add(WordLists.fold(title)));
        Optional<String> heading = seen.map(title -> Titles.withoutSection(Titles.withoutSite(title, site)));
        List<String> headings = headings(page, site);
        return Stream.concat(heading.stream(), headings.stream())
                .filter(title -> folded.contains(WordLists.fold(title)))
                .findFirst()
                .map(title -> Titles.isShouted(title) ? sameIn(stated, title) : title)
                .or(() -> headings.stream()
                        .filter(title -> opensOne(title, stated, site))
                        .findFirst())
                .or(() -> stated.stream()
                        .filter(title -> isParted(title, headings))
                        .findFirst())
                .or(() -> heading.flatMap(title -> plausible(title, headings, stated, site)))
                .or(() -> stated.stream().findFirst())
                .or(() -> headings.stream().findFirst());
    }

    /** The same words as the head of the page spells them. */
    private static String sameIn(List<String> stated, String title) {
        String folded = WordLists.fold(title);
        return stated.stream()
                .filter(other ->
                        !Titles.isShouted(other) && WordLists.fold(other).equals(folded))
                .findFirst()
                .orElse(title);
    }

    /** Whether a title goes on behind the heading, as with a section or another name of the site. */
    private static boolean opensOne(String heading, List<String> stated, Site site) {
        String folded = WordLists.fold(heading);
        return folded.indexOf(' ') > 0
                && !site.isNearlyName(heading)
                && stated.stream()
                        .anyMatch(
                                title -> WordLists.fold(Titles.firstPart(title)).equals(folded));
    }

    /** Whether a title was broken into several headings that follow each other. */
    private static boolean isParted(String title, List<String> headings) {
        String folded = WordLists.fold(title);
        for (int from = 0; from < headings.size(); from++) {
            String joined = WordLists.fold(headings.get(from));
            for (int i = from + 1; i < Math.min(headings.size(), from + MAX_PARTS); i++) {
                joined = joined + ' ' + WordLists.fold(headings.get(i));
                if (joined.equals(folded)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A lesser heading that only resembles the title gives way to what it quotes, or to a main heading that resembles it too. */
    private static Optional<String> plausible(String seen, List<String> headings, List<String> stated, Site site) {
        if (!isPlausible(seen, stated, site)) {
            return Optional.empty();
        }
        String folded = WordLists.fold(seen);
        if (headings.contains(seen)) {
            return stated.stream()
                    .filter(title -> isLabelled(seen, title))
                    .findFirst()
                    .or(() -> Optional.of(seen));
        }
        return stated.stream()
                .filter(title -> folded.contains(WordLists.fold(title)))
                .findFirst()
                .or(() -> headings.stream()
                        .filter(title -> resembles(title, stated))
                        .findFirst())
                .or(() -> Optional.of(seen));
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

    /** Whether a heading stands in front of one title in another one, as the name of a site or of a section does. */
    private static boolean isLabel(String heading, List<String> stated) {
        return stated.stream()
                .filter(title -> title.startsWith(heading + ": "))
                .anyMatch(title -> stated.contains(title.substring(heading.length() + 2)));
    }

    private static boolean resembles(String heading, List<String> stated) {
        Set<String> words = words(heading);
        return stated.stream().anyMatch(title -> shared(words, words(title)) >= RESEMBLES * words.size());
    }

    private static List<String> headings(Page page, Site site) {
        List<String> headings = new ArrayList<>();
        for (Block block : page.blocks()) {
            boolean heading = block.markup().level() == 1 && block.text().length() <= MAX_UNITS;
            if (heading && headings.size() < MAX_HEADINGS) {
                headings.add(Titles.withoutSection(Titles.withoutSite(block.text(), site)));
            }
        }
        return headings;
    }

    /** Short headings that have little in common with the head's titles name sections, sites and boxes. */
    private static boolean isPlausible(String heading, List<String> stated, Site site) {
        Set<String> words = words(heading);
        return !site.isName(heading)
                && !isLabel(heading, stated)
                && (stated.isEmpty()
                        || words.size() > FEW_WORDS
                                && stated.stream().anyMatch(title -> shared(words, words(title)) > 1)
                        || stated.stream().anyMatch(title -> shared(words, words(title)) >= AGREES * words.size()));
    }

    private static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(WordLists.fold(text).split(" ")));
    }
}
