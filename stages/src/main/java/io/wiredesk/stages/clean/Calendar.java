package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Set;

/** Knows lines that hold nothing but a date or a time. Immutable. */
final class Calendar {

    /** Shorter ones are units of measure as well. */
    private static final int MIN_NAME_UNITS = 3;

    private static final int YEAR_UNITS = 4;
    private static final int MAX_NUMBER_UNITS = 6;
    private static final int MAX_WORDS = 24;

    private final Set<String> names;
    private final Set<String> fillers;

    Calendar(WordLists words) {
        this.names = words.words("calendar");
        this.fillers = words.words("dated");
    }

    /** Whether the tokens from this one on are a number and words of dates, and nothing else. */
    boolean isTimestamp(Tokens tokens, int from) {
        int numbers = 0;
        int known = 0;
        boolean marked = false;
        int halves = 0;
        for (int i = from; i < tokens.size(); i++) {
            String token = tokens.get(i);
            halves += isHalfOfDay(token) ? 1 : 0;
            if (isDateNumber(token)) {
                numbers++;
                marked |= token.length() == YEAR_UNITS;
            } else if (names.contains(token)) {
                known += token.length() >= MIN_NAME_UNITS ? 1 : 0;
            } else if (token.equals(":")) {
                marked = true;
            } else if (tokens.isWord(i) && !fillers.contains(token)) {
                return false;
            }
        }
        boolean phone = tokens.size() > from && tokens.get(from).equals("+");
        boolean hours = halves > 1;
        return tokens.words() <= MAX_WORDS
                && !phone
                && !hours
                && (numbers >= 3 && marked || numbers >= 1 && known >= 1);
    }

    /** Two of them in a line make hours of opening of it. */
    boolean isHalfOfDay(String token) {
        return token.endsWith("am") || token.endsWith("pm");
    }

    /** Whether this is a name of a month or a day, or a number that can stand in a date. */
    boolean isDatePart(String token) {
        return isDateNumber(token) || names.contains(token) && token.length() >= MIN_NAME_UNITS;
    }

    /** A day, a month, an hour, with a unit behind it or not, or a year: no price and no part of a telephone number. */
    private static boolean isDateNumber(String token) {
        int digits = 0;
        while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
            digits++;
        }
        boolean year = digits == 4 && (token.startsWith("19") || token.startsWith("20"));
        return (digits == 1 || digits == 2 || year) && token.length() <= MAX_NUMBER_UNITS;
    }

    /** Whether this is a word or a number of a date. */
    boolean isDateWord(String token) {
        return names.contains(token) || Character.isDigit(token.charAt(0));
    }
}
