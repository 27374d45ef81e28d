package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.resources.Resources;
import java.util.HashSet;
import java.util.Set;

/**
 * Short names of organisations: the first word of one of the article's organisations, standing alone, is that organisation
 * ("Thornbury" for "Thornbury Asset Management"), and so is the second of two ("Serrano" for "Atlético Serrano"), unless it is a known place, a given name or the name of one of its people.
 */
final class ShortNames {

    private static final int MIN_LETTERS = 4;
    private static final double LIKELY = 0.85;

    private final Titles titles;
    private final Set<String> givenNames = Resources.set("entities/given-names.txt");
    private final Set<String> suffixes = Resources.set("entities/company-suffixes.txt");
    private final Set<String> heads = NameTypes.heads();
    private final Set<String> general = Resources.set("entities/general-name-words.txt");

    ShortNames(Titles titles) {
        this.titles = titles;
    }

    void enforce(Reading reading, Matches matches, NameSet names, Set<String> surnames) {
        Set<String> companies = new HashSet<>();
        Set<String> words = words(reading, names, companies);
        words.removeIf(word -> !isDistinct(word) || surnames.contains(word));
        for (int p = 0; p < reading.passages().size(); p++) {
            Passage passage = reading.passages().get(p);
            for (int i = 0; i < passage.sentence().size() && !words.isEmpty(); i++) {
                if (words.contains(passage.form(i)) && matches.of(p)[i] == 0 && standsAlone(passage, i)) {
                    retype(p, i, companies.contains(passage.form(i)), names);
                }
            }
        }
    }

    /** The words that may stand for an organisation; those of companies, which are no places, are also put into the set. */
    private Set<String> words(Reading reading, NameSet names, Set<String> companies) {
        Set<String> words = new HashSet<>();
        for (FoundName name : names.all()) {
            if (name.type() == EntityType.ORGANISATION && name.length() > 1) {
                Passage passage = reading.passages().get(name.passage());
                words.add(passage.form(name.first()));
                if (suffixes.contains(passage.form(name.first() + 1))) {
                    companies.add(passage.form(name.first()));
                }
                if (name.length() == 2 && !heads.contains(passage.form(name.last()))) {
                    words.add(passage.form(name.last()));
                }
            }
        }
        return words;
    }

    private boolean isDistinct(String word) {
        return word.length() >= MIN_LETTERS
                && Character.isUpperCase(word.charAt(0))
                && !givenNames.contains(word)
                && !general.contains(word);
    }

    private boolean standsAlone(Passage passage, int index) {
        return !passage.capitalised(index + 1)
                && (!passage.capitalised(index - 1) || index == 1)
                && !titles.isTitle(passage.form(index - 1));
    }

    private static void retype(int passage, int index, boolean company, NameSet names) {
        boolean free = names.isFree(passage, index, index);
        boolean alone = names.in(passage).stream()
                .anyMatch(n -> n.first() == index && n.last() == index && (company || n.type() != EntityType.PLACE));
        if (free || alone) {
            names.put(passage, index, index, EntityType.ORGANISATION, LIKELY);
        }
    }
}
