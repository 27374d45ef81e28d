package io.wiredesk.stages.entities.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits English news text into tokens in one pass, linear in its length. Words keep inner apostrophes ("O'Brien"), hyphens
 * ("Jean-Luc"), full stops of abbreviations ("U.S.") and the marks inside numbers ("11,400.5"); the possessive ("'s"), quotation
 * marks, dashes, brackets and currency signs are tokens of their own; addresses are one token. A hyphen before a lower-case part
 * that is no name ("London-based") or behind an abbreviation ("US-led") parts the word. Immutable and safe for several threads.
 */
public final class Tokenizer {

    /** Longer words are cut, so that no token costs more than a bounded amount of work later. */
    static final int MAX_TOKEN = 128;

    private final Abbreviations abbreviations;

    public Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The tokens of a part of a text; offsets are those of the whole text. */
    public List<Token> tokens(CharSequence text, int start, int end) {
        List<Token> tokens = new ArrayList<>((end - start) / 5 + 4);
        int at = start;
        while (at < end) {
            int code = Character.codePointAt(text, at);
            if (Chars.isSpace(code)) {
                at += Character.charCount(code);
            } else {
                int next = tokenEnd(text, at, end);
                addParts(text, at, next, tokens);
                at = next;
            }
        }
        return tokens;
    }

    private int tokenEnd(CharSequence text, int start, int end) {
        int limit = Chars.limit(text, start, Math.min(end, start + MAX_TOKEN));
        if (Addresses.startsAt(text, start, limit)) {
            return Addresses.end(text, start, limit);
        }
        int code = Character.codePointAt(text, start);
        if (Chars.isWord(code) || opensWord(text, start, limit)) {
            return wordEnd(text, start, limit, end);
        }
        return markEnd(text, start, limit);
    }

    /** The apostrophe of "'s", the full stop of ".5", and the signs of "#tag" and "@name". */
    private static boolean opensWord(CharSequence text, int start, int limit) {
        if (start + 1 >= limit || !Chars.isWord(Character.codePointAt(text, start + 1))) {
            return false;
        }
        char first = text.charAt(start);
        boolean possessive = Chars.isApostrophe(first)
                && (text.charAt(start + 1) == 's' || text.charAt(start + 1) == 'S')
                && (start + 2 >= limit || !Chars.isWord(Character.codePointAt(text, start + 2)));
        return possessive || first == '#' || first == '@';
    }

    private int wordEnd(CharSequence text, int start, int limit, int textEnd) {
        int at = start + Character.charCount(Character.codePointAt(text, start));
        while (at < limit) {
            int code = Character.codePointAt(text, at);
            if (!Chars.isWord(code) && !Joints.joins(text, at, start, limit)) {
                break;
            }
            at += Character.charCount(code);
        }
        return at < limit && text.charAt(at) == '.' && abbreviations.keepsStop(text, start, at, textEnd) ? at + 1 : at;
    }

    /** A run of the same dot or dash is one token, every other mark stands alone. */
    private static int markEnd(CharSequence text, int start, int limit) {
        char mark = text.charAt(start);
        int at = start + Character.charCount(Character.codePointAt(text, start));
        while ((mark == '.' || mark == '-') && at < limit && text.charAt(at) == mark) {
            at++;
        }
        return at;
    }

    private static void addParts(CharSequence text, int start, int end, List<Token> tokens) {
        int cut = Joints.possessive(text, start, end);
        int hyphen = Joints.partingHyphen(text, start, cut);
        if (hyphen > 0) {
            add(text, start, hyphen, tokens);
            add(text, hyphen, hyphen + 1, tokens);
            add(text, hyphen + 1, cut, tokens);
        } else {
            add(text, start, cut, tokens);
        }
        add(text, cut, end, tokens);
    }

    private static void add(CharSequence text, int start, int end, List<Token> tokens) {
        if (start < end) {
            tokens.add(new Token(start, end, Chars.plain(text, start, end)));
        }
    }
}
