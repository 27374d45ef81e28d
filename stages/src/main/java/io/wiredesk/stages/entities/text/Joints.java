package io.wiredesk.stages.entities.text;

/** Marks inside words: which of them keep a word together, and where a word is parted all the same. */
final class Joints {

    private Joints() {}

    /** Whether the mark at an offset stands between two parts of one word. */
    static boolean joins(CharSequence text, int at, int start, int limit) {
        char mark = text.charAt(at);
        if (mark == '.' && at - start == 1 && isLetterAt(text, start, limit)) {
            return isLetterAt(text, at + 1, limit);
        }
        if (at + 1 >= limit || !Chars.isWord(Character.codePointAt(text, at + 1))) {
            return false;
        }
        boolean digits = isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
        return switch (mark) {
            case '-', '\u2010', '\u2011', '\'', '\u2019', '\u02BC', '_', '&' -> true;
            case '.' -> digits || isAbbreviationStop(text, at, start);
            case ',', ':', '/' -> digits;
            default -> false;
        };
    }

    /** The inner stops of "U.S.A." and "a.m.": each behind one letter. Domain names such as "example.org" stay whole, too. */
    private static boolean isAbbreviationStop(CharSequence text, int at, int start) {
        boolean single = at - 2 >= start && text.charAt(at - 2) == '.';
        return single || Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1));
    }

    private static boolean isLetterAt(CharSequence text, int at, int limit) {
        return at < limit && Character.isLetter(text.charAt(at));
    }

    private static boolean isDigitAt(CharSequence text, int at) {
        return at >= 0 && Character.isDigit(text.charAt(at));
    }

    /** Where the possessive ending of a word starts; the end of the word when it has none. */
    static int possessive(CharSequence text, int start, int end) {
        boolean has = end - start > 2
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')
                && Chars.isApostrophe(text.charAt(end - 2));
        return has ? end - 2 : end;
    }

    /**
     * Offset of the hyphen at which a compound is parted, or -1: "London-based", "US-led", "Nato-backed". A capitalised part
     * before a long lower-case part is parted, unless the parts are those of a name ("Jong-il", "Al-din", "COVID-19").
     */
    static int partingHyphen(CharSequence text, int start, int end) {
        int hyphen = -1;
        for (int i = start + 1; i < end - 1; i++) {
            if (text.charAt(i) == '-' || text.charAt(i) == '\u2010' || text.charAt(i) == '\u2011') {
                hyphen = i;
            }
        }
        if (hyphen < 0 || !Character.isUpperCase(text.charAt(start))) {
            return -1;
        }
        boolean acronym = isAcronym(text, start, hyphen);
        boolean lower = isLower(text, hyphen + 1, end);
        boolean parts =
                acronym ? Character.isLetter(text.charAt(hyphen + 1)) : lower && isEnglish(text, hyphen + 1, end);
        return parts && hyphen - start > 1 ? hyphen : -1;
    }

    private static boolean isAcronym(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return end - start > 1;
    }

    private static boolean isLower(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return end > start;
    }

    /** Participles and nouns that English hangs behind a name. Short syllables ("il", "woo", "din") are parts of names. */
    private static boolean isEnglish(CharSequence text, int start, int end) {
        String part = text.subSequence(start, end).toString();
        return part.length() > 3 && part.endsWith("ed") || Compounds.ENDINGS.contains(part);
    }
}
