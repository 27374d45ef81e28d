package io.wiredesk.stages.entities.text;

import io.wiredesk.stages.resources.Resources;
import java.util.Locale;
import java.util.Set;

/** Tells the full stop of an abbreviation from the one that ends a sentence. */
public final class Abbreviations {

    private final Set<String> known;

    private Abbreviations(Set<String> known) {
        this.known = known;
    }

    /** The list that is shipped. */
    public static Abbreviations load() {
        return new Abbreviations(Resources.set("entities/abbreviations.txt"));
    }

    /** Whether the full stop at {@code stop} belongs to the word that starts at {@code start}. */
    boolean keepsStop(CharSequence text, int start, int stop, int textEnd) {
        if (stop + 1 < textEnd && text.charAt(stop + 1) == '.') {
            return false;
        }
        if (isInitial(text, start, stop) || hasInnerStop(text, start, stop)) {
            return true;
        }
        return stop - start <= 8
                && known.contains(text.subSequence(start, stop).toString().toLowerCase(Locale.ROOT));
    }

    /** Whether a sentence may end behind this abbreviation, as it may behind "U.S." and "Inc.", but not behind "Mr.". */
    static boolean mayEndSentence(String form) {
        int length = form.length();
        return form.indexOf('.') < length - 1
                || form.equals("Inc.")
                || form.equals("Ltd.")
                || form.equals("Co.")
                || form.equals("Corp.")
                || form.equals("Jr.")
                || form.equals("etc.");
    }

    private static boolean isInitial(CharSequence text, int start, int stop) {
        return stop - start == 1 && Character.isUpperCase(text.charAt(start));
    }

    private static boolean hasInnerStop(CharSequence text, int start, int stop) {
        return stop - start >= 3
                && stop - start <= 7
                && text.charAt(stop - 2) == '.'
                && Character.isLetter(text.charAt(stop - 1));
    }
}
