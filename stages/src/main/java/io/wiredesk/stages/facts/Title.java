package io.wiredesk.stages.facts;

import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What an article may be called.
 *
 * @param folded the same as it is compared with others
 */
record Title(String text, String folded) {

    static Title of(String text) {
        return new Title(text, WordLists.fold(text));
    }

    /** What stands in front of the first divider, as it is compared with others. */
    String first() {
        String first = Titles.firstPart(text);
        return first.length() == text.length() ? folded : WordLists.fold(first);
    }

    boolean says(Title other) {
        return folded.equals(other.folded);
    }

    /** The words, each once. */
    Set<String> words() {
        return new HashSet<>(Arrays.asList(folded.split(" ")));
    }

    /** How many of these words it has. */
    long shared(Set<String> words) {
        return words().stream().filter(words::contains).count();
    }
}
