package io.wiredesk.benchmarks.quality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What is the same text to a metric. */
final class Folding {

    private Folding() {}

    /** Every run of white space becomes one space, none at the ends. Linear in the text. */
    static String whiteSpace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = folded.length() > 0;
            } else {
                if (gap) {
                    folded.append(' ');
                    gap = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    /** NFKC, lower case, letters and digits only. */
    static String lettersAndDigits(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString();
    }

    /** The lines of a text as {@link #lettersAndDigits} has them, without the empty ones. */
    static List<String> paragraphs(List<String> lines) {
        return lines.stream()
                .map(Folding::lettersAndDigits)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
