package io.wiredesk.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;

/** The words of a text as the field's evaluations count them: the matches of Python's {@code \w+}. */
final class Words {

    private Words() {}

    /** The words in order: longest runs of letters, numbers and underscores. Linear in the text. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean inWord = isWord(text.codePointAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(text.substring(start));
        }
        return words;
    }

    private static boolean isWord(int point) {
        return point == '_'
                || Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.LETTER_NUMBER
                || Character.getType(point) == Character.OTHER_NUMBER;
    }
}
