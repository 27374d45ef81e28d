package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.resources.Resources;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Companies that look like people: what has shares or a spokesman ("Santos shares", "a stake in Santos"), what a person is of
 * ("Sundfør of Havfrost"), and what stands in brackets behind an organisation is an organisation throughout the article, unless it
 * opens with a given name or is the surname of one of its people. Immutable.
 */
final class CompanySigns {

    private static final double LIKELY = 0.85;
    private static final int MAX_WORDS = 3;
    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "at", "for", "by");

    private final Titles titles;
    private final Set<String> signs = Resources.set("entities/company-signs.txt");
    private final Set<String> openings = Resources.set("entities/company-openings.txt");
    private final Set<String> givenNames = Resources.set("entities/given-names.txt");

    CompanySigns(Titles titles) {
        this.titles = titles;
    }

    void enforce(Reading reading, Matches matches, NameSet names, Set<String> surnames) {
        Set<List<String>> companies = new HashSet<>();
        for (FoundName name : names.all()) {
            Passage passage = reading.passages().get(name.passage());
            if (mayBeCompany(passage, matches, name, surnames) && hasSign(passage, name, names)) {
                companies.add(NameFinder.words(reading, name));
            }
        }
        for (FoundName name : names.all()) {
            if (titles.isTitle(reading.passages().get(name.passage()).form(name.first() - 1))) {
                companies.remove(NameFinder.words(reading, name));
            }
        }
        if (!companies.isEmpty()) {
            names.mend(name -> companies.contains(NameFinder.words(reading, name)) ? company(name) : name);
            add(reading, companies, names);
        }
    }

    /** Companies of one word also where nothing was found. */
    private static void add(Reading reading, Set<List<String>> companies, NameSet names) {
        for (int p = 0; p < reading.passages().size(); p++) {
            Passage passage = reading.passages().get(p);
            for (int i = 0; i < passage.sentence().size(); i++) {
                boolean alone = !passage.capitalised(i + 1) && !passage.capitalised(i - 1);
                if (alone && companies.contains(List.of(passage.form(i))) && names.isFree(p, i, i)) {
                    names.put(p, i, i, EntityType.ORGANISATION, LIKELY);
                }
            }
        }
    }

    private boolean mayBeCompany(Passage passage, Matches matches, FoundName name, Set<String> surnames) {
        boolean unknownPlace =
                name.type() == EntityType.PLACE && name.length() == 1 && matches.of(name.passage())[name.first()] == 0;
        return (unknownPlace || name.type() == EntityType.PERSON)
                && name.length() <= MAX_WORDS
                && !givenNames.contains(passage.form(name.first()))
                && (name.length() > 1 || !surnames.contains(passage.form(name.first())));
    }

    private boolean hasSign(Passage passage, FoundName name, NameSet names) {
        String before = passage.form(name.first() - 1);
        boolean behindCompanyWord = PREPOSITIONS.contains(before)
                && openings.contains(passage.form(name.first() - 2).toLowerCase(Locale.ROOT));
        boolean alone = name.length() == 1;
        return behindCompanyWord
                || alone && signs.contains(passage.form(name.last() + 1))
                || alone && before.equals("of") && endsAt(name, name.first() - 2, EntityType.PERSON, names)
                || before.equals("(")
                        && passage.form(name.last() + 1).equals(")")
                        && endsAt(name, name.first() - 2, EntityType.ORGANISATION, names);
    }

    /** Whether a name of a type and of several words ends at a token. */
    private static boolean endsAt(FoundName near, int last, EntityType type, NameSet names) {
        for (FoundName name : names.in(near.passage())) {
            if (name.last() == last && name.type() == type && name.length() > 1) {
                return true;
            }
        }
        return false;
    }

    private static FoundName company(FoundName name) {
        return new FoundName(name.passage(), name.first(), name.last(), EntityType.ORGANISATION, LIKELY);
    }
}
