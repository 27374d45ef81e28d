package io.wiredesk.stages.entities.quotes;

import java.util.Optional;

/** The subject behind an inverted verb: "said Ingrid Sol", "said the union's leader, Thomas Okafor", "according to the ministry". */
final class RightwardSubject {

    private static final int MAX_INVERTED = 12;

    private final ClauseWords words;
    private final Cues cues;

    RightwardSubject(ClauseWords words, Cues cues) {
        this.words = words;
        this.cues = cues;
    }

    Subject of(int verb) {
        boolean according = words.form(verb).equalsIgnoreCase("according");
        int first = according ? verb + 2 : verb + 1;
        Optional<Reference> pronoun = cues.pronoun(words.form(first));
        return pronoun.isPresent() ? Subject.referring(pronoun.get()) : Subject.named(named(first));
    }

    /** The first person, behind "a" or a preposition only after a comma; else the first organisation that is no object. */
    private Optional<Speakers.Named> named(int first) {
        boolean object = words.opensWithLetter(first) && isNameless(words.form(first));
        Optional<Speakers.Named> organisation = Optional.empty();
        int end = Math.min(words.size(), first + MAX_INVERTED);
        for (int i = first; i < end && !cues.isPronoun(words.form(i)) && !stops(words.form(i)); i++) {
            Optional<Speakers.Named> name = subjectAt(i);
            boolean free = !object || words.form(i - 1).equals(",");
            if (free && name.filter(ClauseWords::isPerson).isPresent()) {
                return name;
            }
            organisation = organisation.isEmpty() && !object ? name : organisation;
            boolean preposition = cues.isPreposition(words.form(i));
            if (preposition && organisation.isPresent()) {
                return organisation;
            }
            object |= preposition;
        }
        return organisation;
    }

    /** The name of someone who can speak that starts here and is no possessive. */
    private Optional<Speakers.Named> subjectAt(int index) {
        Optional<Speakers.Named> name = words.startingAt(index).filter(ClauseWords::speaks);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        String next = words.form(words.behind(name.get(), index));
        return next.equals("'s") || next.equals("'") ? Optional.empty() : name;
    }

    private static boolean isNameless(String form) {
        return form.equals("a") || form.equals("an") || form.equals("one");
    }

    private static boolean stops(String form) {
        return form.equals(".") || form.equals(";") || form.equals("\"");
    }
}
