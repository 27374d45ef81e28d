package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.lexicon.WordTable;
import io.wiredesk.stages.entities.text.Sentence;

/** The longest known names in a sentence, from left to right, as features of their tokens. */
final class KnownNames {

    private static final int MAX_WORDS = 6;

    private KnownNames() {}

    /** For each token the kinds of the name that it is part of, its place in it and its length; 0 for none. */
    static int[] match(Sentence sentence, WordTable names) {
        int[] codes = new int[sentence.size()];
        int at = 0;
        while (names.size() > 0 && at < codes.length) {
            at = sentence.token(at).capitalised() ? mark(sentence, at, names, codes) : at + 1;
        }
        return codes;
    }

    private static int mark(Sentence sentence, int start, WordTable names, int[] codes) {
        long hash = WordTable.hash(sentence.token(start).form());
        int kinds = names.findHash(hash);
        int length = kinds < 0 ? 0 : 1;
        for (int i = start + 1; i < Math.min(sentence.size(), start + MAX_WORDS); i++) {
            String form = sentence.token(i).form();
            hash = WordTable.hashMore(hash, form);
            int found = Character.isLetterOrDigit(form.charAt(0)) ? names.findHash(hash) : WordTable.NONE;
            length = found < 0 ? length : i - start + 1;
            kinds = found < 0 ? kinds : found;
        }
        for (int i = 0; i < length; i++) {
            int place = length == 1 ? 3 : i == 0 ? 0 : i == length - 1 ? 2 : 1;
            codes[start + i] = (kinds << 2 | place) << 2 | Math.min(length, 3);
        }
        return start + Math.max(1, length);
    }
}
