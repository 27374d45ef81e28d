package io.wiredesk.stages.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The scripts that a text is written in.
 *
 * @param letters how many letters it has
 */
record Scripts(int letters, Map<UnicodeScript, Integer> counts) {

    /** Scripts in which, as far as news goes, one language is written. */
    private static final Map<UnicodeScript, String> LANGUAGES = Map.of(
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.THAI, "th",
            UnicodeScript.GEORGIAN, "ka",
            UnicodeScript.ARMENIAN, "hy",
            UnicodeScript.TAMIL, "ta",
            UnicodeScript.TELUGU, "te",
            UnicodeScript.KHMER, "km");

    /** All letters up to here are Latin ones, which spares looking most of them up. */
    private static final int LAST_LATIN = 0x24F;

    static Scripts of(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        int latin = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (Character.isLetter(point)) {
                letters++;
                if (point <= LAST_LATIN) {
                    latin++;
                } else {
                    counts.merge(UnicodeScript.of(point), 1, Integer::sum);
                }
            }
        }
        counts.merge(UnicodeScript.LATIN, latin, Integer::sum);
        return new Scripts(letters, counts);
    }

    /** The language, where the script alone tells it. Japanese is Chinese characters with kana among them. */
    Optional<String> language() {
        int kana = count(UnicodeScript.HIRAGANA) + count(UnicodeScript.KATAKANA);
        int han = count(UnicodeScript.HAN);
        if (kana + han > letters / 2 && letters > 0) {
            return Optional.of(kana * 10 > han ? "ja" : "zh");
        }
        return LANGUAGES.entrySet().stream()
                .filter(entry -> count(entry.getKey()) > letters / 2)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private int count(UnicodeScript script) {
        return counts.getOrDefault(script, 0);
    }
}
