package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.Kind;
import io.wiredesk.stages.entities.lexicon.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a name looks like: it has a capital, opens with neither an article nor a title, is no day of the week, and stands behind
 * "Mr" only when it is a person's.
 */
final class NameShapes {

    private static final Set<String> ARTICLES =
            Set.of("the", "The", "a", "A", "an", "An", "and", "of", "in", "'s", ",", "-");
    private static final double CERTAIN = 0.98;

    private final Gazetteer gazetteer;
    private final Titles titles;
    private final Set<String> calendar = WordList.read("calendar.txt");

    NameShapes(Gazetteer gazetteer, Titles titles) {
        this.gazetteer = gazetteer;
        this.titles = titles;
    }

    void mend(Reading reading, NameSet names) {
        names.mend(name -> trim(reading.passages().get(name.passage()), name));
        for (int p = 0; p < reading.passages().size(); p++) {
            Passage passage = reading.passages().get(p);
            addAddressed(passage, p, names);
            addKnown(passage, p, names);
        }
        dropCommonWords(reading, names);
    }

    private FoundName trim(Passage passage, FoundName name) {
        int first = name.first();
        int last = name.last();
        while (first <= last && opensNoName(passage, first, name)) {
            first++;
        }
        while (last >= first && !Character.isLetterOrDigit(passage.form(last).codePointAt(0))) {
            last--;
        }
        boolean named = first <= last && hasCapital(passage, first, last) && !isCalendar(passage, first, last);
        return named ? name.withBounds(first, last) : null;
    }

    private boolean opensNoName(Passage passage, int index, FoundName name) {
        String form = passage.form(index);
        boolean title = name.type() == EntityType.PERSON && titles.isTitle(form);
        return title || ARTICLES.contains(form) && !isKnownPlace(passage, index);
    }

    /** "The Hague" keeps its article. */
    private boolean isKnownPlace(Passage passage, int index) {
        int mask = gazetteer.match(passage.sentence())[index];
        return passage.form(index).equals("The") && Gazetteer.has(mask, Kind.CITY);
    }

    private static boolean hasCapital(Passage passage, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (passage.form(i).chars().anyMatch(Character::isUpperCase)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCalendar(Passage passage, int first, int last) {
        return first == last && calendar.contains(passage.form(first));
    }

    /** Behind "Mr" and the like stands a person, as far as the capitals go. */
    private void addAddressed(Passage passage, int number, NameSet names) {
        for (int i = 0; i + 1 < passage.sentence().size(); i++) {
            if (titles.isFormOfAddress(passage.form(i)) && isNameWord(passage, i + 1)) {
                int last = i + 1;
                while (isNameWord(passage, last + 1)) {
                    last++;
                }
                putPerson(number, i + 1, last, names);
            }
        }
    }

    private boolean isNameWord(Passage passage, int index) {
        return passage.capitalised(index) && !titles.isTitle(passage.form(index));
    }

    private static void putPerson(int passage, int first, int last, NameSet names) {
        List<FoundName> there = names.in(passage);
        for (FoundName name : there) {
            if (name.overlaps(passage, first, last)) {
                if (name.type() != EntityType.PERSON || name.first() < first) {
                    int end = Math.max(first, Math.min(last, name.last()));
                    names.put(passage, first, end, EntityType.PERSON, CERTAIN);
                }
                return;
            }
        }
        names.put(passage, first, last, EntityType.PERSON, CERTAIN);
    }

    /** Countries and demonyms that stand alone are what the lists say. */
    private void addKnown(Passage passage, int number, NameSet names) {
        int[] masks = gazetteer.match(passage.sentence());
        for (int i = 0; i < masks.length; i++) {
            addKnown(passage, number, names, masks, i, Kind.COUNTRY, EntityType.PLACE);
            addKnown(passage, number, names, masks, i, Kind.DEMONYM, EntityType.OTHER);
        }
    }

    private static void addKnown(
            Passage passage, int number, NameSet names, int[] masks, int first, Kind kind, EntityType type) {
        int last = first;
        while (last + 1 < masks.length
                && Gazetteer.inside(masks[last + 1], kind)
                && Gazetteer.opens(masks[first], kind)) {
            last++;
        }
        boolean whole = Gazetteer.opens(masks[first], kind)
                && !passage.capitalised(first - 1)
                && !passage.capitalised(last + 1);
        boolean exact = false;
        for (FoundName name : names.in(number)) {
            exact |= name.first() == first && name.last() == last && name.type() != EntityType.PERSON;
        }
        if (whole && (exact || names.isFree(number, first, last))) {
            names.put(number, first, last, type, CERTAIN);
        }
    }

    /** A word that only opens a sentence and is written small elsewhere in the article is no name. */
    private void dropCommonWords(Reading reading, NameSet names) {
        Set<String> small = new HashSet<>();
        Set<String> capitals = new HashSet<>();
        for (Passage passage : reading.passages()) {
            for (int i = 0; i < passage.sentence().size(); i++) {
                if (!passage.capitalised(i)) {
                    small.add(passage.form(i));
                } else if (i > 1) {
                    capitals.add(passage.form(i));
                }
            }
        }
        names.mend(name -> isCommon(reading, name, small, capitals) ? null : name);
    }

    private static boolean isCommon(Reading reading, FoundName name, Set<String> small, Set<String> capitals) {
        String form = reading.passages().get(name.passage()).form(name.first());
        return name.length() == 1
                && name.first() <= 1
                && !capitals.contains(form)
                && small.contains(form.toLowerCase(java.util.Locale.ROOT));
    }
}
