package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.Kind;
import io.wiredesk.stages.resources.Resources;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a name looks like: it has a capital, opens with neither an article nor a title, ends with no small word, and is neither a
 * day of the week nor a common word that only opens a sentence.
 */
final class NameShapes {

    private static final Set<String> ARTICLES =
            Set.of("the", "The", "a", "A", "an", "An", "and", "of", "in", "'s", ",", "-");

    private final Titles titles;
    private final NameTypes types;
    private final Set<String> calendar = Resources.set("entities/calendar.txt");

    NameShapes(Titles titles) {
        this.titles = titles;
        types = new NameTypes(titles);
    }

    void mend(Reading reading, Matches matches, NameSet names) {
        names.mend(name -> trim(reading.passages().get(name.passage()), matches, name));
        dropCommonWords(reading, names);
    }

    private FoundName trim(Passage passage, Matches matches, FoundName found) {
        FoundName name = types.mend(passage, found);
        int first = behindTitle(passage, matches, name);
        int last = name.last();
        while (first <= last && opensNoName(passage, matches, first, name)) {
            first++;
        }
        while (last >= first && endsNoName(passage, last)) {
            last--;
        }
        boolean named = first <= last && hasCapital(passage, first, last) && !isCalendar(passage, first, last);
        return named ? name.withBounds(first, last) : null;
    }

    /** Marks, and words such as the "river" of "Tana river". */
    private static boolean endsNoName(Passage passage, int index) {
        int code = passage.form(index).codePointAt(0);
        return !Character.isLetterOrDigit(code)
                || Character.isLowerCase(code)
                        && index > 0
                        && !passage.form(index).contains("-");
    }

    /** "U.S. District Judge Harold Finley" is Harold Finley. */
    private int behindTitle(Passage passage, Matches matches, FoundName name) {
        for (int i = name.last() - 1; i >= name.first() && name.type() == EntityType.PERSON; i--) {
            if (titles.isHonorific(passage.form(i))) {
                return i + 1;
            }
        }
        return behindDemonym(passage, matches, name);
    }

    /** "Australian group Tranzurban" is Tranzurban. */
    private static int behindDemonym(Passage passage, Matches matches, FoundName name) {
        boolean demonym = name.length() > 2
                && Gazetteer.has(matches.of(name.passage())[name.first()], Kind.DEMONYM)
                && isSmallWord(passage.form(name.first() + 1));
        int first = name.first() + (demonym ? 1 : 0);
        while (demonym && first < name.last() && isSmallWord(passage.form(first))) {
            first++;
        }
        return first;
    }

    private static boolean isSmallWord(String form) {
        return form.length() > 3 && Character.isLowerCase(form.codePointAt(0));
    }

    private boolean opensNoName(Passage passage, Matches matches, int index, FoundName name) {
        String form = passage.form(index);
        boolean title = name.type() == EntityType.PERSON && titles.isTitle(form);
        return title || ARTICLES.contains(form) && !isKnownPlace(passage, matches.of(name.passage()), index);
    }

    /** "The Hague" keeps its article. */
    private static boolean isKnownPlace(Passage passage, int[] masks, int index) {
        return passage.form(index).equals("The") && Gazetteer.has(masks[index], Kind.CITY);
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

    /** A word that only opens a sentence and is written small elsewhere in the article is no name. */
    private static void dropCommonWords(Reading reading, NameSet names) {
        Set<String> openings = openings(reading, names);
        if (openings.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (Passage passage : reading.passages()) {
            for (int i = 0; i < passage.sentence().size(); i++) {
                if (openings.contains(passage.form(i)) && (i > 1 || !passage.capitalised(i))) {
                    seen.add(passage.form(i));
                }
            }
        }
        names.mend(name -> isCommon(reading, name, seen) ? null : name);
    }

    /** Names of one word that stand where a sentence opens, and the same words in small letters. */
    private static Set<String> openings(Reading reading, NameSet names) {
        Set<String> openings = new HashSet<>();
        for (FoundName name : names.all()) {
            if (isOpening(name)) {
                String form = reading.passages().get(name.passage()).form(name.first());
                openings.add(form);
                openings.add(form.toLowerCase(Locale.ROOT));
            }
        }
        return openings;
    }

    private static boolean isOpening(FoundName name) {
        return name.length() == 1 && name.first() <= 1;
    }

    private static boolean isCommon(Reading reading, FoundName name, Set<String> seen) {
        String form = reading.passages().get(name.passage()).form(name.first());
        String lower = form.toLowerCase(Locale.ROOT);
        return isOpening(name) && !lower.equals(form) && !seen.contains(form) && seen.contains(lower);
    }
}
