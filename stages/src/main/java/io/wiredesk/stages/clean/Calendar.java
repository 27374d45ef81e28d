package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.phrases.TokenSet;
import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.clean.phrases.WordLists;

/** Knows lines that hold nothing but a date or a time. Immutable. */
final class Calendar {

    /** Shorter ones are units of measure as well. */
    private static final int MIN_NAME_UNITS = 3;

    private static final int YEAR_UNITS = 4;
    private static final int MAX_NUMBER_UNITS = 6;
    private static final int MAX_WORDS = 24;

    private final TokenSet names;
    private final TokenSet fillers;

    Calendar(WordLists words) {
        this.names = new TokenSet(words.words("calendar"));
        this.fillers = new TokenSet(words.words("dated"));
    }

    /** Whether the tokens from this one on are a number and words of dates, and nothing else. */
    boolean isTimestamp(Tokens tokens, int from) {
        int numbers = 0;
        int known = 0;
        boolean marked = false;
        for (int i = from; i < tokens.size(); i++) {
            if (isDateNumber(tokens, i)) {
                numbers++;
                marked |= tokens.get(i).length() == YEAR_UNITS;
            } else if (names.has(tokens, i)) {
                known += isLong(tokens, i) ? 1 : 0;
            } else if (tokens.is(i, ":")) {
                marked = true;
            } else if (tokens.isWord(i) && !fillers.has(tokens, i)) {
                return false;
            }
        }
        boolean phone = tokens.size() > from && tokens.is(from, "+");
        return tokens.words() <= MAX_WORDS
                && !phone
                && (numbers >= 3 && marked || numbers >= 1 && known >= 1)
                && !isOpeningHours(tokens, from);
    }

    /** Two halves of the day in a line make hours of opening of it. */
    boolean isOpeningHours(Tokens tokens, int from) {
        int halves = 0;
        for (int i = from; i < tokens.size(); i++) {
            halves += tokens.get(i).endsWith("am") || tokens.get(i).endsWith("pm") ? 1 : 0;
        }
        return halves > 1;
    }

    /** Whether this is a name of a month or a day, or a number that can stand in a date. */
    boolean isDatePart(Tokens tokens, int at) {
        return isDateNumber(tokens, at) || names.has(tokens, at) && isLong(tokens, at);
    }

    private static boolean isLong(Tokens tokens, int at) {
        return tokens.get(at).length() >= MIN_NAME_UNITS;
    }

    /** A day, a month, an hour, with a unit behind it or not, or a year: no price and no part of a telephone number. */
    private static boolean isDateNumber(Tokens tokens, int at) {
        return tokens.isNumber(at) && isDateNumber(tokens.get(at));
    }

    private static boolean isDateNumber(String token) {
        int digits = 0;
        while (digits < token.length() && Character.isDigit(token.charAt(digits))) {
            digits++;
        }
        boolean year = digits == 4 && (token.startsWith("19") || token.startsWith("20"));
        return (digits == 1 || digits == 2 || year) && token.length() <= MAX_NUMBER_UNITS;
    }

    /** Whether this is a word or a number of a date. */
    boolean isDateWord(Tokens tokens, int at) {
        return tokens.isNumber(at) || names.has(tokens, at);
    }
}
