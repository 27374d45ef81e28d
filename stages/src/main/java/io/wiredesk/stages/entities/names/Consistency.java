package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.Kind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Titles titles;
    private final ShortNames shortNames;
    private final Set<String> heads = NameTypes.heads();

    Consistency(Titles titles) {
        shortNames = new ShortNames(titles);
        this.titles = titles;
    }

    void enforce(Reading reading, Matches matches, NameSet names) {
        Set<String> addressed = addressed(reading, names);
        names.mend(name -> isPerson(reading, name, addressed) ? name.withType(EntityType.PERSON) : name);
        agreeOnTypes(reading, names);
        addRepeated(reading, names);
        Set<String> surnames = surnames(reading, names);
        names.mend(name -> asPerson(reading, matches, name, surnames));
        shortNames.enforce(reading, matches, names, surnames);
        for (int p = 0; p < reading.passages().size(); p++) {
            addSurnames(reading.passages().get(p), p, surnames, names);
        }
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

    private static Set<String> surnames(Reading reading, NameSet names) {
        Set<String> surnames = new HashSet<>();
        for (FoundName name : names.all()) {
            if (name.type() == EntityType.PERSON && name.length() > 1) {
                surnames.add(reading.passages().get(name.passage()).form(name.last()));
            }
        }
        return surnames;
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

    private void addSurnames(Passage passage, int number, Set<String> surnames, NameSet names) {
        for (int i = 0; i < passage.sentence().size(); i++) {
            boolean alone =
                    !passage.capitalised(i + 1) && (!passage.capitalised(i - 1) || titles.isTitle(passage.form(i - 1)));
            if (alone && surnames.contains(passage.form(i)) && names.isFree(number, i, i)) {
                names.put(number, i, i, EntityType.PERSON, LIKELY);
            }
        }
    }
}
