package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.lexicon.WordList;
import io.wiredesk.stages.entities.names.Acronyms;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Organisations: an acronym of at least three letters that the words spell; the first word alone ("Thornbury" for "Thornbury
 * Asset Management"; the name rules let only distinct words pass as organisations); the name without what says only what kind of
 * company it is ("Tarn & Vale" for "Tarn & Vale Holdings").
 */
final class OrganisationAliases implements AliasRule {

    private static final int MIN_LETTERS = 3;

    private final Set<String> suffixes = WordList.read("company-suffixes.txt");

    @Override
    public List<String> handles(Naming name) {
        List<String> words = name.words();
        List<String> handles = new ArrayList<>();
        if (words.size() >= MIN_LETTERS) {
            handles.add("acronym " + Character.toUpperCase(words.get(0).charAt(0)));
        }
        if (words.size() > 1) {
            handles.add(words.get(0));
        }
        if (words.size() == 2) {
            handles.add(words.get(1));
        }
        return handles;
    }

    @Override
    public List<String> lookups(Naming name) {
        List<String> words = name.words();
        String first = words.get(0);
        boolean acronym = words.size() == 1 && Acronyms.isAcronym(first);
        return acronym ? List.of("acronym " + first.charAt(0), first) : List.of(first);
    }

    @Override
    public boolean fits(Naming shorter, Naming fuller) {
        return fits(shorter.words(), fuller.words());
    }

    private boolean fits(List<String> shorter, List<String> fuller) {
        String first = shorter.get(0);
        if (shorter.size() == 1 && Acronyms.isAcronym(first) && first.length() >= MIN_LETTERS) {
            return fuller.size() >= MIN_LETTERS && Acronyms.standsFor(first, fuller);
        }
        if (shorter.size() == 1 && fuller.size() == 2 && fuller.get(1).equals(first)) {
            return true;
        }
        boolean opens = shorter.size() < fuller.size()
                && fuller.subList(0, shorter.size()).equals(shorter);
        return opens && (shorter.size() == 1 || suffixes.containsAll(fuller.subList(shorter.size(), fuller.size())));
    }
}
