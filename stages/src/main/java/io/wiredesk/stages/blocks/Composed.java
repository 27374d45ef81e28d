package io.wiredesk.stages.blocks;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;

/**
 * Text in Normalization Form C (Unicode Standard Annex 15): a letter and its accent are one character where there is one for both.
 * Some publishers write them apart, and their words would be found by nobody.
 */
final class Composed {

    /** No smaller unit can change, or change what stands in front of it. */
    private static final char FIRST = '\u0300';

    /** No language needs as many marks on a letter (the Stream-Safe Text Format of the annex), and to order more takes too long. */
    private static final int MAX_MARKS = 30;

    private static final BitSet CHANGING = changing();

    private Composed() {}

    /** Texts with endless rows of marks stay as they are. Time is linear in the text. */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isChanging(text.charAt(i))) {
                return longestRow(text) > MAX_MARKS ? text : Normalizer.normalize(text, Form.NFC);
            }
        }
        return text;
    }

    /** Whether a text that holds this unit may have another form. */
    static boolean isChanging(char unit) {
        return unit >= FIRST && CHANGING.get(unit);
    }

    private static int longestRow(String text) {
        int longest = 0;
        int row = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            row = isMark(point) ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** The units that have another form, and those that can be the last part of a composed one. */
    private static BitSet changing() {
        BitSet changing = new BitSet(1 << Character.SIZE);
        for (int c = FIRST; c <= Character.MAX_VALUE; c++) {
            String text = String.valueOf((char) c);
            if (!Character.isSurrogate((char) c) && !Normalizer.isNormalized(text, Form.NFC)) {
                changing.set(c);
            }
        }
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = String.valueOf((char) c);
            if (!Character.isSurrogate((char) c) && !Normalizer.isNormalized(text, Form.NFD)) {
                String apart = Normalizer.normalize(text, Form.NFD);
                char last = apart.charAt(apart.length() - 1);
                changing.set(last, last >= FIRST);
            }
        }
        return changing;
    }
}
