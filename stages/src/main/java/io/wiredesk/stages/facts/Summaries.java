package io.wiredesk.stages.facts;

import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Optional;

/** Tells summaries that somebody wrote from ones that a program cut off the beginning of the text. */
final class Summaries {

    private static final int MIN_WORDS = 4;
    private static final int MAX_WORDS = 60;
    /** As many words in common with the beginning of the text are no accident. */
    private static final int SHARED_WORDS = 6;

    private Summaries() {}

    /**
     * The summary, when it can stand as the standfirst: a sentence or two that say neither what the headline says nor what the
     * text begins with.
     */
    static Optional<String> standfirst(Optional<String> summary, Optional<String> title, String story) {
        return summary.map(Titles::clean)
                .filter(text -> text.indexOf('<') < 0 && !isCutOff(text))
                .filter(text -> isOfItsOwn(WordLists.fold(text), title.map(WordLists::fold), story));
    }

    private static boolean isOfItsOwn(String summary, Optional<String> title, String story) {
        int words = summary.split(" ").length;
        String opening = WordLists.fold(story.substring(0, Math.min(2 * summary.length() + 400, story.length())));
        return words >= MIN_WORDS
                && words <= MAX_WORDS
                && !title.equals(Optional.of(summary))
                && !opening.contains(summary)
                && !opening.startsWith(firstWords(summary));
    }

    private static boolean isCutOff(String text) {
        return text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]") || text.endsWith("[...]");
    }

    private static String firstWords(String text) {
        int at = 0;
        for (int words = 0; words < SHARED_WORDS && at >= 0; words++) {
            at = text.indexOf(' ', at + 1);
        }
        return at < 0 ? text : text.substring(0, at);
    }
}
