package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Acronyms in brackets behind the name that they stand for: "Federation of North Sea Crews (FNSC)". The initials say where the
 * name begins, also where the tagger saw none.
 */
final class Introductions {

    private static final int MAX_WORDS = 12;
    private static final double CERTAIN = 0.99;

    List<NameFinder.Introduction> find(Reading reading, NameSet names) {
        List<NameFinder.Introduction> found = new ArrayList<>();
        for (int p = 0; p < reading.passages().size(); p++) {
            Passage passage = reading.passages().get(p);
            for (int i = 1; i + 2 < passage.sentence().size(); i++) {
                if (isBracketed(passage, i)) {
                    introduce(passage, p, i, names, found);
                }
            }
        }
        return found;
    }

    private static boolean isBracketed(Passage passage, int index) {
        return passage.form(index).equals("(")
                && passage.form(index + 2).equals(")")
                && Acronyms.isAcronym(passage.form(index + 1));
    }

    private static void introduce(
            Passage passage, int number, int bracket, NameSet names, List<NameFinder.Introduction> found) {
        int first = start(passage, bracket);
        if (first < 0) {
            return;
        }
        EntityType type = type(names, number, first, bracket);
        FoundName name = new FoundName(number, first, bracket - 1, type, CERTAIN);
        FoundName acronym = new FoundName(number, bracket + 1, bracket + 1, type, CERTAIN);
        names.put(name);
        names.put(acronym);
        found.add(new NameFinder.Introduction(name, acronym));
    }

    /** Index of the first word of the name that the acronym stands for; -1 when the initials do not fit. */
    private static int start(Passage passage, int bracket) {
        List<String> words = new ArrayList<>();
        for (int i = bracket - 1; i >= 0 && words.size() < MAX_WORDS; i--) {
            words.add(0, passage.form(i));
            if (passage.capitalised(i) && Acronyms.standsFor(passage.form(bracket + 1), words)) {
                return i;
            }
        }
        return -1;
    }

    /** A name in brackets is an organisation unless the tagger is sure of a place or another thing for all of it. */
    private static EntityType type(NameSet names, int passage, int first, int bracket) {
        for (FoundName name : names.in(passage)) {
            boolean all = name.first() <= first && name.last() == bracket - 1;
            if (all && name.type() != EntityType.PERSON) {
                return name.type();
            }
        }
        return EntityType.ORGANISATION;
    }

    /** An introduced acronym has the type of its name wherever it stands. */
    static void enforce(Reading reading, List<NameFinder.Introduction> introductions, NameSet names) {
        Map<List<String>, EntityType> types = new HashMap<>();
        for (NameFinder.Introduction introduction : introductions) {
            types.put(
                    NameFinder.words(reading, introduction.acronym()),
                    introduction.name().type());
        }
        names.mend(name -> name.length() > 1
                ? name
                : name.withType(types.getOrDefault(NameFinder.words(reading, name), name.type())));
    }
}
