package io.wiredesk.stages.clean.lines;

import io.wiredesk.stages.clean.phrases.TokenSet;
import io.wiredesk.stages.clean.phrases.Tokens;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.regex.Pattern;

/** Knows lines that hold nothing but a date or a time. Immutable. */
public final class Calendar {

    /** Shorter ones are units of measure as well. */
    private static final int MIN_NAME_UNITS = 3;

    private static final int YEAR_UNITS = 4;
    private static final int MAX_NUMBER_UNITS = 6;
    private static final int MAX_WORDS = 24;
    private static final int MIN_PARTS = 3;
    private static final int FEW_WORDS = 8;
    private static final Pattern YEAR_OR_NAME = Pattern.compile("(?:19|20)\\d\\d|\\p{L}{3,}");
    private static final Pattern CLOCK = Pattern.compile("(?:[01]?\\d|2[0-3]):[0-5]\\d(?: ?(?i:uhr|[ap]\\.?m\\.?))?");
    /** No clock is longer. */
    private static final int CLOCK_UNITS = 10;

    private final TokenSet names;
    private final TokenSet fillers;

    Calendar(WordLists words) {
        this.names = new TokenSet(words.words("calendar"));
        this.fillers = new TokenSet(words.words("dated"));
    }

    /** Whether the tokens from this one on are a number and words of dates, and nothing else. */
    public boolean isTimestamp(Tokens tokens, int from) {
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

    /** Whether half of a few words, three at least, are those of a date, with a year or a name among them. */
    public boolean isMostlyDate(Tokens tokens) {
        if (tokens.words() < MIN_PARTS || tokens.words() > FEW_WORDS) {
            return false;
        }
        int parts = 0;
        boolean named = false;
        for (int i = tokens.nextWord(0); i < tokens.size(); i = tokens.nextWord(i + 1)) {
            boolean part = isDateNumber(tokens, i) || names.has(tokens, i) && isLong(tokens, i);
            parts += part ? 1 : 0;
            named |= part && YEAR_OR_NAME.matcher(tokens.get(i)).matches();
        }
        return named && parts >= MIN_PARTS && 2 * parts >= tokens.words() && !isOpeningHours(tokens, 0);
    }

    /** Whether the text is a time of day, such as {@code 18:05 Uhr}. */
    public static boolean isClock(String text) {
        return text.length() <= CLOCK_UNITS && CLOCK.matcher(text).matches();
    }

    /** Two halves of the day in a line make hours of opening of it. */
    private static boolean isOpeningHours(Tokens tokens, int from) {
        int halves = 0;
        for (int i = from; i < tokens.size(); i++) {
            halves += tokens.get(i).endsWith("am") || tokens.get(i).endsWith("pm") ? 1 : 0;
        }
        return halves > 1;
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
