package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.Kind;

/** Adds the names that are certain whatever the tagger thinks: people behind "Mr", countries and demonyms that stand alone. */
final class CertainNames {

    private static final double CERTAIN = 0.98;

    private final Titles titles;

    CertainNames(Titles titles) {
        this.titles = titles;
    }

    void add(Reading reading, Matches matches, NameSet names) {
        for (int p = 0; p < reading.passages().size(); p++) {
            Passage passage = reading.passages().get(p);
            addAddressed(passage, p, names);
            addKnown(passage, p, names, matches.of(p));
        }
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
        for (FoundName name : names.in(passage)) {
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
    private static void addKnown(Passage passage, int number, NameSet names, int[] masks) {
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
            boolean person = name.type() == EntityType.PERSON && (first == last || kind != Kind.COUNTRY);
            exact |= name.first() == first && name.last() == last && !person;
        }
        if (whole && (exact || names.isFree(number, first, last))) {
            names.put(number, first, last, type, CERTAIN);
        }
    }
}
