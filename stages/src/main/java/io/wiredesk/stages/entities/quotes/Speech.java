package io.wiredesk.stages.entities.quotes;

/** Tells speech from titles of works and from words in distancing marks. */
final class Speech {

    private static final int MIN_WORDS = 3;

    private Speech() {}

    /** Not a title of a work or a word in distancing marks: several words, or a cue and a mark of speech at the end. */
    static boolean isSpeech(String text, QuoteSpan span, Attribution attribution) {
        if (span.end() <= span.start()) {
            return false;
        }
        boolean stopped = ".,!?…".indexOf(text.charAt(span.end() - 1)) >= 0;
        int words = 0;
        int capitalised = 0;
        boolean inside = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i)) || "'’-".indexOf(text.charAt(i)) >= 0;
            words += letter && !inside ? 1 : 0;
            capitalised += letter && !inside && Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            inside = letter;
        }
        boolean title = !stopped && words > 1 && capitalised * 2 > words;
        return !title
                && (words >= MIN_WORDS
                        || stopped
                                && words > 0
                                && (attribution.hasCue()
                                        || attribution.speaker().isPresent()));
    }
}
