package io.wiredesk.stages.clean.phrases;

import io.wiredesk.stages.resources.Resources;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists of the rule files. Immutable. */
public final class WordLists {

    private final Map<String, List<String>> lists;

    private WordLists(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** The shipped lists. */
    public static WordLists load() {
        return new WordLists(Resources.lists("rules/words.txt"));
    }

    /** The entries of a list, folded, with single spaces between their words and without marks. */
    public Set<String> folded(String list) {
        return stream(list).map(WordLists::fold).collect(Collectors.toUnmodifiableSet());
    }

    /** The single words of a list's entries, folded. */
    public Set<String> words(String list) {
        return folded(list).stream()
                .flatMap(entry -> Stream.of(entry.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entries as they stand. */
    public Set<String> entries(String list) {
        return stream(list).collect(Collectors.toUnmodifiableSet());
    }

    /** The entries as they stand, as alternatives of a regular expression. */
    public String alternatives(String list) {
        return stream(list).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /** A phrase as {@link #folded} holds it. */
    public static String fold(String phrase) {
        TokenReader reader = new TokenReader(phrase);
        StringBuilder folded = new StringBuilder(phrase.length());
        while (reader.next()) {
            if (reader.isWord()) {
                folded.append(folded.length() > 0 ? " " : "")
                        .append(Units.folded(phrase, reader.start(), reader.end()));
            }
        }
        return folded.toString();
    }

    Map<String, List<String>> all() {
        return Map.copyOf(lists);
    }

    private Stream<String> stream(String list) {
        List<String> entries = lists.get(list);
        if (entries == null) {
            throw new IllegalArgumentException("no word list " + list);
        }
        return entries.stream();
    }
}
