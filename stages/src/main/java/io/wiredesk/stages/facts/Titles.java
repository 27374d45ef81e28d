package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Whitespace;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** Headlines without the name of the site around them. */
final class Titles {

    private static final List<String> DIVIDERS =
            List.of(" | ", " – ", " — ", " - ", " » ", " « ", " :: ", " · ", " • ", " / ");

    private Titles() {}

    /**
     * Drops the site's name where a divider parts it from the headline.
     *
     * @param site names of the site: its name, its domain
     */
    static String withoutSite(String title, List<String> site) {
        String text = clean(title);
        for (String divider : DIVIDERS) {
            int last = text.lastIndexOf(divider);
            int first = text.indexOf(divider);
            if (last > 0 && isSite(text.substring(last + divider.length()), site)) {
                return withoutSite(text.substring(0, last), site);
            } else if (first > 0 && isSite(text.substring(0, first), site)) {
                return text.substring(first + divider.length()).trim();
            }
        }
        return text;
    }

    /** Cuts the last part behind a divider when it is short and the rest is long: what title elements usually end with. */
    static String withoutTail(String title) {
        for (String divider : DIVIDERS) {
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

    private static boolean isSite(String part, List<String> site) {
        String folded = fold(part);
        return !folded.isEmpty()
                && site.stream()
                        .map(Titles::fold)
                        .anyMatch(name -> name.length() >= 3
                                && (folded.equals(name)
                                        || folded.length() >= 3 && name.startsWith(folded)
                                        || folded.startsWith(name) && folded.length() < name.length() + 8));
    }

    private static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> folded.append((char) c));
        return folded.toString();
    }

    static Optional<String> first(List<Optional<String>> candidates) {
        return candidates.stream()
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
