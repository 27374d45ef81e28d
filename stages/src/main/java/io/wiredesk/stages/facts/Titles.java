package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Whitespace;
import java.util.List;
import java.util.Locale;
import org.jsoup.parser.Parser;

/** Headlines without the name of the site around them. */
final class Titles {

    private static final List<String> DIVIDERS =
            List.of(" | ", " – ", " — ", " - ", " » ", " « ", " :: ", " · ", " • ", " / ");

    private static final int MIN_TITLE_WORDS = 4;
    private static final int MAX_SECTION_WORDS = 3;

    private Titles() {}

    /** A title without the names of the site and of a section. */
    static String bare(String title, Site site) {
        return withoutSection(withoutSite(title, site));
    }

    /**
     * Drops the site's name where a divider parts it from the headline.
     *
     * @param site names of the site: its name, its domain
     */
    static String withoutSite(String title, Site site) {
        String text = clean(title);
        for (String divider : dividers(text)) {
            int last = text.lastIndexOf(divider);
            int first = last <= 0 ? last : text.indexOf(divider);
            if (last > 0 && site.isNearlyName(text.substring(last + divider.length()))) {
                return withoutSite(text.substring(0, last), site);
            } else if (first > 0 && site.isNearlyName(text.substring(0, first))) {
                return text.substring(first + divider.length()).trim();
            }
        }
        return text;
    }

    /** Cuts a short part behind the last stroke, which names a section or a site that calls itself otherwise. */
    static String withoutSection(String title) {
        int stroke = title.lastIndexOf(" | ");
        boolean section = stroke > 0
                && words(title.substring(0, stroke)) >= MIN_TITLE_WORDS
                && words(title.substring(stroke + 3)) <= MAX_SECTION_WORDS;
        return section ? title.substring(0, stroke).trim() : title;
    }

    /** What stands in front of the first divider. */
    static String firstPart(String title) {
        int end = title.length();
        for (String divider : dividers(title)) {
            int first = title.indexOf(divider);
            end = first > 0 ? Math.min(end, first) : end;
        }
        return title.substring(0, end);
    }

    /** Whether a headline of several words is in capitals throughout. */
    static boolean isShouted(String title) {
        return title.indexOf(' ') > 0
                && title.equals(title.toUpperCase(Locale.ROOT))
                && !title.equals(title.toLowerCase(Locale.ROOT));
    }

    /** Those that may part a title: none where behind each space stands a letter or a digit, as in most headlines. */
    private static List<String> dividers(String title) {
        int space = title.indexOf(' ');
        while (space >= 0 && space + 1 < title.length() && Character.isLetterOrDigit(title.charAt(space + 1))) {
            space = title.indexOf(' ', space + 1);
        }
        return space < 0 ? List.of() : DIVIDERS;
    }

    private static int words(String text) {
        return text.trim().split(" ").length;
    }

    /** Cuts the last part behind a divider when it is short and the rest is long: what title elements usually end with. */
    static String withoutTail(String title) {
        for (String divider : dividers(title)) {
            int last = title.lastIndexOf(divider);
            if (last > 20 && title.length() - last < 40 && last > 2 * (title.length() - last - divider.length())) {
                return title.substring(0, last).trim();
            }
        }
        return title;
    }

    /** White space folded, and what was escaped twice unescaped. */
    static String clean(String title) {
        return Whitespace.normalise(title.indexOf('&') < 0 ? title : Parser.unescapeEntities(title, false));
    }
}
