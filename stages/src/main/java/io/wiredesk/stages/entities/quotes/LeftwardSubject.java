package io.wiredesk.stages.entities.quotes;

import java.util.Optional;
import java.util.Set;

/** The subject before its verb: over adverbs, and over an apposition or relative clause between commas to the name before it. */
final class LeftwardSubject {

    private static final int MAX_SUBJECT = 30;
    private static final Set<String> OF_SOMEBODY = Set.of("of", "from", "at");

    private final ClauseWords words;
    private final Cues cues;

    LeftwardSubject(ClauseWords words, Cues cues) {
        this.words = words;
        this.cues = cues;
    }

    Subject of(int verb) {
        int at = verb - 1;
        while (at >= 0 && cues.isPassedOver(words.form(at))) {
            at--;
        }
        if (words.form(at).equals("who")) {
            at--;
        }
        Optional<Reference> reference = words.reference(at);
        if (reference.isPresent()) {
            return Subject.referring(reference.get());
        }
        return Subject.named(words.form(at).equals(",") ? beforeComma(at) : named(at));
    }

    /** The subject that ends here, unless it is the object of a preposition; then perhaps the name before that. */
    private Optional<Speakers.Named> named(int at) {
        Optional<Speakers.Named> name = words.endingAt(at);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int before = words.before(name.get(), at);
        if (words.form(before).equalsIgnoreCase("the")) {
            before--;
        }
        if (!cues.isPreposition(words.form(before))) {
            return name.filter(ClauseWords::speaks);
        }
        return OF_SOMEBODY.contains(words.form(before))
                ? words.endingAt(before - 1).filter(ClauseWords::isPerson)
                : Optional.empty();
    }

    /** "Ana Holt, the mayor of Hull, said": the name right before the last comma, or before an earlier one. */
    private Optional<Speakers.Named> beforeComma(int comma) {
        int lowest = Math.max(0, comma - MAX_SUBJECT);
        for (int i = comma; i > lowest; i--) {
            if (words.form(i).equals(",")) {
                Optional<Speakers.Named> name = named(i - 1).filter(ClauseWords::isPerson);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }
}
