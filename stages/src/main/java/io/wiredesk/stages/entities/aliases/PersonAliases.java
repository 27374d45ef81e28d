package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.names.Titles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * People: a surname of one or more words, a first name alone, a first surname ("González" for "Ana González Ruiz"), initials
 * ("T. Okafor"), a left-out middle name, a short form of a first name ("Bill"), a title in front. Another first name before the
 * same surname is another person.
 */
final class PersonAliases implements AliasRule {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final String SOUND = "sound ";
    private static final String OPENING = "opening ";
    private static final String WHOLE = "whole ";
    private static final int MIN_OPENING = 3;
    private static final int MIN_WHOLE = 8;
    private static final List<String> ARTICLES = List.of("al-", "el-");

    private final GivenNames givenNames;
    private final PlainWords words;
    private final Titles titles;

    PersonAliases(PlainWords words, Titles titles) {
        this.words = words;
        this.titles = titles;
        givenNames = new GivenNames(words);
    }

    @Override
    public List<String> plain(Naming name) {
        List<String> all = words.of(name.words());
        List<String> plain = new ArrayList<>();
        for (String word : all) {
            if (!GENERATIONS.contains(word)) {
                plain.add(withoutArticle(word));
            }
        }
        if (plain.isEmpty()) {
            return all;
        }
        while (plain.size() > 1 && titles.isTitle(plain.get(0))) {
            plain.remove(0);
        }
        return plain;
    }

    private static String withoutArticle(String word) {
        return ARTICLES.contains(word.substring(0, Math.min(3, word.length()))) ? word.substring(3) : word;
    }

    @Override
    public Collection<String> handles(Candidate name) {
        List<String> handles = new ArrayList<>(name.plain());
        handles.add(SOUND + Transliteration.sound(name.last()));
        handles.add(opening(name));
        handles.add(WHOLE + whole(name));
        return handles;
    }

    @Override
    public Collection<String> lookups(Candidate name) {
        return List.of(name.last(), SOUND + Transliteration.sound(name.last()), opening(name), WHOLE + whole(name));
    }

    private static String opening(Candidate name) {
        return OPENING
                + name.first().substring(0, Math.min(MIN_OPENING, name.first().length()));
    }

    /** How all of a name sounds when it is said in one; empty when it is too short to tell. */
    private static String whole(Candidate name) {
        String letters = String.join("", name.plain()).replace("-", "");
        return letters.length() < MIN_WHOLE ? "" : Transliteration.sound(letters);
    }

    @Override
    public boolean fits(Candidate shorter, Candidate fuller) {
        if (shorter.size() == fuller.size()) {
            return shorter.size() == 1 ? onlyTitled(shorter, fuller) : sameOrShortened(shorter, fuller);
        }
        return shorter.size() < fuller.size() && !isAnotherSurname(shorter, fuller) && isPart(shorter, fuller);
    }

    /** "Alanbrooke" and "Alan Brooke"; "Phin" for "Phineas Clanton". */
    @Override
    public boolean fitsLoosely(Candidate shorter, Candidate fuller, Article article) {
        String whole = whole(shorter);
        boolean respelt = !whole.isEmpty() && whole.equals(whole(fuller));
        return respelt && !shorter.plain().equals(fuller.plain()) || isOpeningOfFirstName(shorter, fuller);
    }

    private boolean isOpeningOfFirstName(Candidate shorter, Candidate fuller) {
        String word = shorter.first();
        return shorter.size() == 1
                && fuller.size() > 1
                && word.length() >= MIN_OPENING
                && fuller.first().startsWith(word)
                && givenNames.contains(fuller.first())
                && shorter.name().honorific().isEmpty()
                && !givenNames.isFamilyNameInFront(word);
    }

    /** "Francis" and "Pope Francis". */
    private static boolean onlyTitled(Candidate shorter, Candidate fuller) {
        return shorter.plain().equals(fuller.plain())
                && shorter.name().words().size() < fuller.name().words().size();
    }

    /** As many words, with initials or short forms for some of them. */
    private boolean sameOrShortened(Candidate shorter, Candidate fuller) {
        if (shorter.plain().equals(fuller.plain())) {
            return onlyTitled(shorter, fuller);
        }
        boolean same = GivenNames.soundAlike(shorter.last(), fuller.last());
        for (int i = 0; same && i < shorter.size() - 1; i++) {
            same = givenNames.standsFor(shorter.plain().get(i), fuller.plain().get(i));
        }
        return same;
    }

    /** "Mr Thomas" is not Thomas Okafor, though "Mr Kim" may be Kim Dae-ho: a form of address stands before no given name. */
    private boolean isAnotherSurname(Candidate shorter, Candidate fuller) {
        String word = shorter.last();
        return shorter.name().honorific().isPresent()
                && shorter.size() == 1
                && !word.equals(fuller.last())
                && word.equals(fuller.first())
                && givenNames.contains(word)
                && !givenNames.isFamilyNameInFront(word);
    }

    /** The end or, with two words or more, the start of the full name; one of its words; its first name and its last. */
    private boolean isPart(Candidate shorter, Candidate fuller) {
        if (shorter.size() == 1) {
            String word = shorter.first();
            return GivenNames.soundAlike(word, fuller.last())
                    || word.equals(fuller.first())
                    || isMiddleSurname(word, fuller);
        }
        return shorter.ends(fuller)
                || shorter.opens(fuller)
                || GivenNames.soundAlike(shorter.last(), fuller.last())
                        && givenNames.areOne(shorter.first(), fuller.first());
    }

    private boolean isMiddleSurname(String word, Candidate fuller) {
        return fuller.plain().contains(word) && !givenNames.contains(word);
    }
}
