package io.wiredesk.training.story;

import java.util.Locale;

/** Texts as labels compare them. */
final class Fold {

    private Fold() {}

    /** Lower case, letters and digits, one space between words; ideographs and kana are a word each. */
    static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int point = lower.codePointAt(i);
            i += Character.charCount(point);
            boolean word = Character.isLetterOrDigit(point);
            boolean alone = Character.isIdeographic(point) || point >= 0x3040 && point <= 0x30FF;
            if (word && (gap || alone) && out.length() > 0) {
                out.append(' ');
            }
            gap = !word || alone;
            if (word) {
                out.appendCodePoint(point);
            }
        }
        return out.toString();
    }
}
