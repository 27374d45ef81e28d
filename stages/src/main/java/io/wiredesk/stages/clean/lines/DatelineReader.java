package io.wiredesk.stages.clean.lines;

import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.clean.phrases.WordLists;
import io.wiredesk.stages.entities.lexicon.Cities;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what stands in front of the dash of an agency story: a place, its region, a date and an agency. Immutable. */
public final class DatelineReader {

    private static final int MAX_PLACE_UNITS = 60;
    private static final int MAX_WORDS = 4;
    private static final int MAX_AGENCY_WORDS = 4;
    private static final int MIN_LETTERS = 4;
    /** As short a word in capitals is an acronym unless it is a city. */
    private static final int MAX_ACRONYM = 5;

    private final PersonNames names;
    private final Calendar calendar;
    private final Set<String> labels;
    private final Set<String> cities;

    DatelineReader(WordLists words, PersonNames names, Calendar calendar) {
        this.labels = words.folded("label");
        this.cities = cities();
        this.names = names;
        this.calendar = calendar;
    }

    /**
     * Whether this opens an agency story.
     *
     * @param opening what stands in front of the dash and of the agency
     * @param agency  what stands in brackets behind the place
     */
    public boolean isDateline(String opening, Optional<String> agency) {
        if (opening.isBlank() || opening.length() > MAX_PLACE_UNITS) {
            return false;
        }
        boolean known = agency.isPresent() && isKnown(agency.get());
        if (known) {
            return opening.indexOf('.') < 0 || isShouted(opening, 2);
        }
        boolean acronym =
                agency.isEmpty() && opening.indexOf(',') < 0 && opening.trim().length() <= MAX_ACRONYM;
        return isShouted(opening, agency.isPresent() ? MIN_LETTERS - 1 : MIN_LETTERS)
                && (!acronym || cities.contains(opening.trim()))
                && agency.map(DatelineReader::isName).orElse(true);
    }

    /** Whether the first part is a city in capitals, as it stands in front of a colon. */
    public boolean isCity(String opening) {
        return cities.contains(opening.split(",", 2)[0].trim()) && isShouted(opening, MIN_LETTERS);
    }

    private static Set<String> cities() {
        Set<String> cities = new HashSet<>();
        Cities.load().names().forEach(name -> cities.add(name.toUpperCase(Locale.ROOT)));
        return cities;
    }

    /** The place and its region, without the date. */
    public Optional<String> place(String opening) {
        StringBuilder place = new StringBuilder();
        for (String part : opening.split(",")) {
            Tokens tokens = Tokens.of(part);
            if (tokens.nextWord(0) < tokens.size() && !hasDate(tokens)) {
                place.append(place.length() > 0 ? ", " : "").append(part.trim());
            }
        }
        return place.length() == 0 ? Optional.empty() : Optional.of(place.toString());
    }

    private boolean isKnown(String agency) {
        return names.isAgency(agency) || names.isAgency(agency.split("[/,]")[0].trim());
    }

    /** Whether the first part is in capitals, and each further one is a region or a date. */
    private boolean isShouted(String opening, int minLetters) {
        List<String> parts = Arrays.stream(opening.split(",")).map(String::trim).toList();
        String place = parts.isEmpty() ? "" : parts.get(0).replace("Mc", "MC").replace("Mac", "MAC");
        boolean capitals =
                place.equals(place.toUpperCase(Locale.ROOT)) && !place.equals(place.toLowerCase(Locale.ROOT));
        return capitals
                && place.chars().filter(Character::isLetter).count() >= minLetters
                && place.split(" ").length <= MAX_WORDS
                && !labels.contains(WordLists.fold(place))
                && place.chars().noneMatch(Character::isDigit)
                && parts.stream().skip(1).allMatch(part -> isRegion(part) || hasDate(Tokens.of(part)));
    }

    private static boolean isRegion(String part) {
        String[] words = part.split(" ");
        return words.length <= MAX_WORDS
                && !part.isEmpty()
                && Character.isUpperCase(part.codePointAt(0))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0));
    }

    /** Whether this could be an agency's name: a few words, the first with a capital. */
    private static boolean isName(String agency) {
        return agency.split(" ").length <= MAX_AGENCY_WORDS
                && Character.isUpperCase(agency.codePointAt(0))
                && Stream.of(agency.split("")).noneMatch(unit -> Character.isDigit(unit.codePointAt(0)));
    }

    private boolean hasDate(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i) || tokens.words() == 1 && calendar.isDateWord(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
