package io.wiredesk.stages.facts;

import io.wiredesk.stages.blocks.Needles;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words around the names of those who wrote an article. Immutable. */
final class AuthorWords {

    /** Longer texts are no openers. */
    static final int MAX_OPENER = 20;

    /** No more is read of a text that names authors. */
    private static final int MAX_UNITS = 300;

    private final Set<String> openers;
    private final Set<String> and;
    /** Longer ones first, since one may hold another. */
    private final List<String> signatures;
    /** The same, to pass over the many texts that hold none. */
    private final Needles signing;

    private final int shortestSignature;
    private final Needles helpers;

    AuthorWords(WordLists words) {
        this.openers = words.folded("byline");
        this.and = words.entries("and");
        this.signatures = words.folded("signature").stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.signing = new Needles(true, List.of(signatures));
        this.shortestSignature = signatures.get(signatures.size() - 1).length();
        this.helpers = new Needles(false, List.of(List.copyOf(words.folded("helper"))));
    }

    /** Whether this is a word that opens a byline and nothing else. */
    boolean isOpener(String text) {
        return text.length() <= MAX_OPENER && openers.contains(WordLists.fold(text));
    }

    /** Whether the line begins with a word that opens a byline. */
    boolean isOpened(String line) {
        int space = line.indexOf(' ');
        return isOpener(line, space)
                || isOpener(line, line.indexOf(' ', space + 1))
                || isOpener(line, line.indexOf(':'));
    }

    private boolean isOpener(String line, int end) {
        return end > 0 && end <= MAX_OPENER && isOpener(line.substring(0, end));
    }

    /** Whether this announces somebody who only helped, such as an editor or a photographer. */
    boolean isHelper(String text) {
        String folded = WordLists.fold(bounded(text));
        return helpers.in(folded, folded.length()) != 0;
    }

    /** Whether the text between two names lists the second with the first. */
    boolean isListed(String between, List<String> names) {
        String text = between.strip();
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return and.contains(last) || names.stream().anyMatch(text::endsWith) || isOpener(text);
    }

    /** What stands behind words that sign an article. */
    Optional<String> signature(String text) {
        if (text.length() <= shortestSignature || signing.in(text, text.length()) == 0) {
            return Optional.empty();
        }
        String folded = text.toLowerCase(Locale.ROOT);
        return signatures.stream()
                .filter(folded::contains)
                .map(words -> text.substring(Math.min(text.length(), folded.indexOf(words) + words.length()))
                        .strip())
                .map(name -> name.endsWith(".") ? name.substring(0, name.length() - 1) : name)
                .findFirst();
    }

    /** As much of a text that names authors as is read. */
    static String bounded(String text) {
        return text.length() > MAX_UNITS ? text.substring(0, MAX_UNITS) : text;
    }
}
