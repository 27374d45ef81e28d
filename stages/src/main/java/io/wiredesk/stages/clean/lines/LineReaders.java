package io.wiredesk.stages.clean.lines;

import io.wiredesk.stages.clean.phrases.WordLists;

/** A reader for each kind of line. Immutable and safe for use by several threads, as each of them is. */
public record LineReaders(
        BylineReader bylines,
        DatelineReader datelines,
        Calendar calendar,
        CreditReader credits,
        BareCreditReader bareCredits,
        CopyrightReader copyrights) {

    /** Readers that know the names and words of these lists. */
    public static LineReaders of(WordLists words) {
        PersonNames names = new PersonNames(words);
        Calendar calendar = new Calendar(words);
        CreditReader credits = new CreditReader(names);
        return new LineReaders(
                new BylineReader(words, names, calendar),
                new DatelineReader(words, names, calendar),
                calendar,
                credits,
                new BareCreditReader(names),
                new CopyrightReader(words, names, credits));
    }
}
