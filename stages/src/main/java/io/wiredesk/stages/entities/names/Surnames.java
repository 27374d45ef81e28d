package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.Kind;
import java.util.HashSet;
import java.util.Set;

/** What the people of an article tell of its other names: who bears a surname of theirs is a person wherever it stands alone. Immutable. */
final class Surnames {

    private static final double LIKELY = 0.9;

    private final Titles titles;
    private final Set<String> heads = NameTypes.heads();

    Surnames(Titles titles) {
        this.titles = titles;
    }

    /** Gives the class of people to names that can be nobody else. */
    void mendPeople(Reading reading, NameSet names) {
        Set<String> addressed = addressed(reading, names);
        names.mend(name -> isPerson(reading, name, addressed) ? name.withType(EntityType.PERSON) : name);
    }

    /** Names that stand behind "Mr" and the like somewhere in the article. */
    private Set<String> addressed(Reading reading, NameSet names) {
        Set<String> addressed = new HashSet<>();
        for (FoundName name : names.all()) {
            Passage passage = reading.passages().get(name.passage());
            if (name.length() == 1 && titles.isFormOfAddress(passage.form(name.first() - 1))) {
                addressed.add(passage.form(name.first()));
            }
        }
        return addressed;
    }

    /** A name that ends with such a surname, or that an age or "who" follows: "Otávio Siqueira, 44, took over". */
    private boolean isPerson(Reading reading, FoundName name, Set<String> addressed) {
        Passage passage = reading.passages().get(name.passage());
        boolean few = name.length() == 2 || name.length() == 3;
        if (!few || heads.contains(passage.form(name.last()))) {
            return false;
        }
        boolean comma = passage.form(name.last() + 1).equals(",");
        String next = passage.form(name.last() + 2);
        boolean age = next.length() == 2 && next.chars().allMatch(Character::isDigit);
        boolean told = comma
                && (next.equals("who") || age && passage.form(name.last() + 3).equals(","));
        return told || addressed.contains(passage.form(name.last()));
    }

    /** The last words of the names of people. */
    static Set<String> in(Reading reading, NameSet names) {
        Set<String> surnames = new HashSet<>();
        for (FoundName name : names.all()) {
            if (name.type() == EntityType.PERSON && name.length() > 1) {
                surnames.add(reading.passages().get(name.passage()).form(name.last()));
            }
        }
        return surnames;
    }

    /** A surname that stands alone is a person, unless it is a known place. */
    static void mend(Reading reading, Matches matches, NameSet names, Set<String> surnames) {
        names.mend(name -> asPerson(reading, matches, name, surnames));
    }

    private static FoundName asPerson(Reading reading, Matches matches, FoundName name, Set<String> surnames) {
        Passage passage = reading.passages().get(name.passage());
        String form = passage.form(name.first());
        boolean surname = name.length() == 1 && name.type() != EntityType.PERSON && surnames.contains(form);
        return surname && !isPlace(matches, name) ? name.withType(EntityType.PERSON) : name;
    }

    private static boolean isPlace(Matches matches, FoundName name) {
        int mask = matches.of(name.passage())[name.first()];
        return name.type() == EntityType.PLACE
                && (Gazetteer.has(mask, Kind.CITY)
                        || Gazetteer.has(mask, Kind.COUNTRY)
                        || Gazetteer.has(mask, Kind.REGION));
    }

    /** Adds surnames that stand alone where nothing was found. */
    void add(Reading reading, NameSet names, Set<String> surnames) {
        for (int p = 0; p < reading.passages().size(); p++) {
            add(reading.passages().get(p), p, surnames, names);
        }
    }

    private void add(Passage passage, int number, Set<String> surnames, NameSet names) {
        for (int i = 0; i < passage.sentence().size(); i++) {
            boolean alone =
                    !passage.capitalised(i + 1) && (!passage.capitalised(i - 1) || titles.isTitle(passage.form(i - 1)));
            if (alone && surnames.contains(passage.form(i)) && names.isFree(number, i, i)) {
                names.put(number, i, i, EntityType.PERSON, LIKELY);
            }
        }
    }
}
