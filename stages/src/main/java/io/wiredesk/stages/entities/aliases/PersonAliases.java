package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.lexicon.Accents;
import io.wiredesk.stages.entities.lexicon.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * People: a surname of one or more words, a first name alone, a first surname ("González" for "Ana González Ruiz"), initials
 * ("T. Okafor"), a left-out middle name. Another first name before the same surname is another person.
 */
final class PersonAliases implements AliasRule {

    private static final Set<String> GENERATIONS = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");

    private final Set<String> givenNames = WordList.read("given-names.txt");
    private final Set<String> familyNamesFirst = WordList.read("family-names-first.txt");

    @Override
    public List<String> handles(Naming name) {
        List<String> plain = plain(name.words());
        return plain.size() < 2 ? List.of() : plain;
    }

    @Override
    public List<String> lookups(Naming name) {
        List<String> plain = plain(name.words());
        return plain.isEmpty() ? List.of() : List.of(plain.get(plain.size() - 1));
    }

    @Override
    public boolean fits(Naming shorter, Naming fuller) {
        List<String> few = plain(shorter.words());
        List<String> many = plain(fuller.words());
        if (few.isEmpty() || many.size() < 2 || isAnotherSurname(shorter, fuller)) {
            return false;
        }
        if (few.size() < many.size() && isPart(few, many)) {
            return true;
        }
        return few.size() >= 2 && sameSurname(few, many) && sameFirstName(few, many) && moreSaid(few, many);
    }

    /** "Mr Thomas" is not Thomas Okafor, though "Mr Kim" may be Kim Dae-ho: a form of address stands before no given name. */
    private boolean isAnotherSurname(Naming shorter, Naming fuller) {
        String word = shorter.lastWord();
        return shorter.honorific().isPresent()
                && shorter.words().size() == 1
                && !word.equals(fuller.lastWord())
                && word.equals(fuller.words().get(0))
                && givenNames.contains(word)
                && !familyNamesFirst.contains(word);
    }

    /** The end of the full name, or one of its words. */
    private static boolean isPart(List<String> few, List<String> many) {
        boolean end = many.subList(many.size() - few.size(), many.size()).equals(few);
        return end || few.size() == 1 && many.contains(few.get(0));
    }

    private static boolean sameSurname(List<String> few, List<String> many) {
        return few.get(few.size() - 1).equals(many.get(many.size() - 1));
    }

    private static boolean sameFirstName(List<String> few, List<String> many) {
        String one = few.get(0);
        String other = many.get(0);
        return one.equals(other) || isInitialOf(one, other);
    }

    private static boolean isInitialOf(String one, String other) {
        String letters = one.replace(".", "");
        return letters.length() == 1 && other.startsWith(letters);
    }

    /** The fuller one has more words, or a first name where the shorter one has an initial. */
    private static boolean moreSaid(List<String> few, List<String> many) {
        return few.size() < many.size() || few.size() == many.size() && isInitialOf(few.get(0), many.get(0));
    }

    private static List<String> plain(List<String> words) {
        List<String> plain = new ArrayList<>(words.size());
        for (String word : words) {
            String lower = Accents.strip(word.toLowerCase(Locale.ROOT));
            if (!GENERATIONS.contains(lower)) {
                plain.add(lower);
            }
        }
        return plain;
    }
}
