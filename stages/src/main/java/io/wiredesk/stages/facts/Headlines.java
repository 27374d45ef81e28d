package io.wiredesk.stages.facts;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.phrases.WordLists;
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

    private static final int FEW_WORDS = 5;

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
        Optional<String> heading = seen.map(title -> Titles.withoutSite(title, site));
        if (heading.filter(title -> folded.contains(WordLists.fold(title))).isPresent()) {
            return heading;
        }
        return headings(page, site)
                .filter(title -> folded.contains(WordLists.fold(title)))
                .findFirst()
                .or(() -> heading.filter(title -> isPlausible(title, stated, site)))
                .or(() -> stated.stream().findFirst())
                .or(() -> headings(page, site).findFirst());
    }

    private static Stream<String> headings(Page page, Site site) {
        return page.blocks().stream()
                .filter(block -> block.markup().level() == 1 && block.text().length() <= MAX_UNITS)
                .map(block -> Titles.withoutSite(block.text(), site));
    }

    /** Short headings that have little in common with the head's titles name sections, sites and boxes. */
    private static boolean isPlausible(String heading, List<String> stated, Site site) {
        Set<String> words = words(heading);
        return !site.isName(heading)
                && (stated.isEmpty()
                        || words.size() > FEW_WORDS
                        || stated.stream().anyMatch(title -> shared(words, words(title)) >= AGREES * words.size()));
    }

    private static long shared(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(WordLists.fold(text).split(" ")));
    }
}
