package io.wiredesk.stages.entities.text;

/** Web and mail addresses, which stay one token. */
final class Addresses {

    private Addresses() {}

    static boolean startsAt(CharSequence text, int start, int limit) {
        return opens(text, start, limit, "http://")
                || opens(text, start, limit, "https://")
                || opens(text, start, limit, "www.")
                || isMail(text, start, limit);
    }

    private static boolean opens(CharSequence text, int start, int limit, String prefix) {
        if (start + prefix.length() >= limit) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Character.toLowerCase(text.charAt(start + i)) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMail(CharSequence text, int start, int limit) {
        int at = start;
        while (at < limit && isLocalPart(text.charAt(at))) {
            at++;
        }
        return at > start && at + 1 < limit && text.charAt(at) == '@' && isLocalPart(text.charAt(at + 1));
    }

    private static boolean isLocalPart(char unit) {
        return (unit < 128 && Character.isLetterOrDigit(unit))
                || unit == '.'
                || unit == '_'
                || unit == '-'
                || unit == '+';
    }

    /** Up to the next white space, quotation mark or bracket, without the punctuation that ends a sentence. */
    static int end(CharSequence text, int start, int limit) {
        int at = start;
        while (at < limit && !Chars.isSpace(text.charAt(at)) && "\"<>()[]{}\u201C\u201D".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        while (at - 1 > start && ".,;:!?'\u2019".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
