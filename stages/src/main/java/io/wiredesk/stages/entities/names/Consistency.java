package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One article, one meaning: a name that the article uses several times has one type, the surname of one of its people is a
 * person wherever it stands alone, and a name of several words is found wherever it stands.
 */
final class Consistency {

    private static final double LIKELY = 0.9;

    /** More names than this with one first word are not looked for again: a bound on hostile text. */
    private static final int MAX_SAME_START = 30;

    private final Surnames surnames;
    private final CompanySigns companies;
    private final ShortNames shortNames;

    Consistency(Titles titles) {
        shortNames = new ShortNames(titles);
        surnames = new Surnames(titles);
        companies = new CompanySigns(titles);
    }

    void enforce(Reading reading, Matches matches, NameSet names) {
        surnames.mendPeople(reading, names);
        agreeOnTypes(reading, names);
        addRepeated(reading, names);
        Set<String> ofPeople = Surnames.in(reading, names);
        Surnames.mend(reading, matches, names, ofPeople);
        companies.enforce(reading, matches, names, ofPeople);
        shortNames.enforce(reading, matches, names, ofPeople);
        surnames.add(reading, names, ofPeople);
    }

    private static String key(Reading reading, FoundName name) {
        return String.join(" ", NameFinder.words(reading, name));
    }

    private static void agreeOnTypes(Reading reading, NameSet names) {
        Map<String, Map<EntityType, Double>> votes = new HashMap<>();
        for (FoundName name : names.all()) {
            votes.computeIfAbsent(key(reading, name), text -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), name.confidence(), Double::sum);
        }
        names.mend(name -> {
            Map<EntityType, Double> types = votes.get(key(reading, name));
            EntityType most = name.type();
            for (EntityType type : types.keySet()) {
                most = types.get(type) > types.get(most) ? type : most;
            }
            return name.withType(most);
        });
    }

    /** Words of names of at least two words, by their first word; the longest first wins. */
    private static void addRepeated(Reading reading, NameSet names) {
        Map<String, Map<List<String>, EntityType>> byFirst = new HashMap<>();
        for (FoundName name : names.all()) {
            if (name.length() > 1 || Acronyms.isAcronym(key(reading, name))) {
                List<String> words = NameFinder.words(reading, name);
                Map<List<String>, EntityType> known = byFirst.computeIfAbsent(words.get(0), word -> new HashMap<>());
                if (known.size() < MAX_SAME_START) {
                    known.put(words, name.type());
                }
            }
        }
        for (int p = 0; p < reading.passages().size(); p++) {
            Passage passage = reading.passages().get(p);
            for (int i = 0; i < passage.sentence().size(); i++) {
                Map<List<String>, EntityType> known = byFirst.get(passage.form(i));
                if (known != null) {
                    addRepeated(passage, p, i, known, names);
                }
            }
        }
    }

    private static void addRepeated(
            Passage passage, int number, int first, Map<List<String>, EntityType> known, NameSet names) {
        known.forEach((words, type) -> {
            int last = first + words.size() - 1;
            if (stands(passage, first, words) && names.isFree(number, first, last)) {
                names.put(number, first, last, type, LIKELY);
            }
        });
    }

    private static boolean stands(Passage passage, int first, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!passage.form(first + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
