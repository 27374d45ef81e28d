package io.wiredesk.stages.entities.lexicon;

import java.text.Normalizer;

/** Letters without their accents, so that "Córdoba" and "Cordoba" are one name. */
public final class Accents {

    private Accents() {}

    /** The text without combining marks; the text itself when it is ASCII. */
    public static String strip(String text) {
        if (isAscii(text)) {
            return text;
        }
        String parted = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char unit = parted.charAt(i);
            if (Character.getType(unit) != Character.NON_SPACING_MARK) {
                plain.append(base(unit));
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static char base(char unit) {
        return switch (unit) {
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ı' -> 'i';
            default -> unit;
        };
    }
}
