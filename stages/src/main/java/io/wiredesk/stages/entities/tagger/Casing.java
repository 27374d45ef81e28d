package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.text.Sentence;

/** How a sentence uses capitals. In a headline in title case or all capitals they say little about names. */
enum Casing {
    SENTENCE,
    TITLE,
    CAPITALS;

    private static final int MIN_WORDS = 4;
    private static final double NEARLY_ALL = 0.8;

    /** Words of more than three letters decide, for short ones stay small in titles. */
    static Casing of(Sentence sentence) {
        int words = 0;
        int capitalised = 0;
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            String form = sentence.token(i).form();
            if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
                words++;
                capitalised += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
                capitals += Character.isUpperCase(form.charAt(form.length() - 1)) ? 1 : 0;
            }
        }
        if (words < MIN_WORDS || capitalised < NEARLY_ALL * words) {
            return SENTENCE;
        }
        return capitals >= NEARLY_ALL * words ? CAPITALS : TITLE;
    }
}
