package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.lexicon.Accents;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of names without what makes no difference: case, accents, an article in front, marks, British or American spelling.
 * Immutable.
 */
final class PlainWords {

    private final Map<String, String> spellings = new HashMap<>();

    PlainWords() {
        for (String[] row : Resources.rows("entities/spellings.tsv")) {
            spellings.put(row[0], row[1]);
        }
    }

    /** The words, hyphens that stand alone joined to their neighbours; the words as they are when nothing else is left. */
    List<String> of(List<String> words) {
        List<String> plain = new ArrayList<>(words.size());
        boolean joins = false;
        for (String word : words) {
            String bare = plain(word);
            boolean hyphen = word.equals("-") || word.equals("\u2013");
            boolean possessive = bare.equals("'s") && !plain.isEmpty();
            if (possessive || joins && !bare.isEmpty()) {
                plain.set(plain.size() - 1, plain.get(plain.size() - 1) + (possessive ? "" : "-") + bare);
            } else if (!bare.isEmpty() && !(plain.isEmpty() && words.size() > 1 && bare.equals("the"))) {
                plain.add(bare);
            }
            joins = hyphen && !plain.isEmpty();
        }
        return plain.isEmpty() ? words : plain;
    }

    /** A phrase whose words are parted by spaces, as one string. */
    String phrase(String phrase) {
        return String.join(" ", of(List.of(phrase.split(" "))));
    }

    Set<String> all(Collection<String> someWords) {
        return someWords.stream().map(this::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** One word in lower case, without accents and the marks at its ends; empty for a mark. */
    String plain(String word) {
        if (word.equals("&")) {
            return "and";
        }
        String lower = Accents.strip(word).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String bare = lower.indexOf('.') < 0 ? lower : lower.replace(".", "");
        boolean mark = bare.isEmpty() || bare.length() == 1 && !Character.isLetterOrDigit(bare.charAt(0));
        return mark ? "" : spellings.getOrDefault(bare, bare);
    }
}
