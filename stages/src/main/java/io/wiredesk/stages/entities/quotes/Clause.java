package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a sentence beside a quotation, in which its speaker and cue are looked for. */
final class Clause {

    private static final int MAX_SUBJECT = 30;
    private static final int MAX_INVERTED = 12;

    private final List<Token> tokens;
    private final Speakers speakers;
    private final Cues cues;

    Clause(List<Token> tokens, Speakers speakers, Cues cues) {
        this.tokens = tokens;
        this.speakers = speakers;
        this.cues = cues;
    }

    /** The words behind a quotation: "said Ingrid Sol", "Mr Okafor told reporters". */
    Attribution behind() {
        for (int i = 0; i < tokens.size(); i++) {
            if (cues.isVerb(form(i))) {
                boolean inverted = i == 0 || i == 1 && !Character.isLetter(form(0).charAt(0));
                Optional<String> speaker = inverted ? objectBehind(i) : subjectBefore(i);
                return new Attribution(speaker, Optional.of(cue(i)));
            }
        }
        return Attribution.NONE;
    }

    /** The words before a quotation: the last cue counts. A name with a colon needs none. */
    Attribution before() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (cues.isVerb(form(i))) {
                return new Attribution(subjectBefore(i), Optional.of(cue(i)));
            }
        }
        int last = tokens.size() - 1;
        boolean colon = last > 0 && form(last).equals(":");
        Optional<String> named = colon ? endingAt(last - 1).map(Speakers.Named::entity) : Optional.empty();
        return new Attribution(named, Optional.empty());
    }

    private String cue(int index) {
        return form(index).toLowerCase(Locale.ROOT);
    }

    private String form(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).form();
    }

    private Optional<Speakers.Named> endingAt(int index) {
        return index < 0
                ? Optional.empty()
                : speakers.endingAt(tokens.get(index).end());
    }

    /** Leftwards from the verb: over adverbs, and over an apposition or relative clause between commas to the name before it. */
    private Optional<String> subjectBefore(int verb) {
        int at = verb - 1;
        while (at >= 0 && cues.isPassedOver(form(at))) {
            at--;
        }
        if (form(at).equals("who")) {
            at--;
        }
        Optional<Speakers.Named> subject = form(at).equals(",") ? beforeComma(at) : named(at);
        return subject.map(Speakers.Named::entity);
    }

    /** The subject that ends here, unless it is the object of a preposition; then perhaps the name before that. */
    private Optional<Speakers.Named> named(int at) {
        Optional<Speakers.Named> name = endingAt(at);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int before = at;
        while (before >= 0 && tokens.get(before).start() >= name.get().start()) {
            before--;
        }
        if (form(before).equalsIgnoreCase("the")) {
            before--;
        }
        if (cues.isPreposition(form(before))) {
            return form(before).equals("of")
                            || form(before).equals("from")
                            || form(before).equals("at")
                    ? endingAt(before - 1).filter(this::isPerson)
                    : Optional.empty();
        }
        return name.filter(this::speaks);
    }

    /** "Ana Holt, the mayor of Hull, said": the name right before the last comma, or before an earlier one. */
    private Optional<Speakers.Named> beforeComma(int comma) {
        int lowest = Math.max(0, comma - MAX_SUBJECT);
        for (int i = comma; i > lowest; i--) {
            if (form(i).equals(",")) {
                Optional<Speakers.Named> name = named(i - 1).filter(this::isPerson);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    /** Rightwards from an inverted verb: "said Ingrid Sol", "said the union's leader, Thomas Okafor". */
    private Optional<String> objectBehind(int verb) {
        boolean object = Character.isLetter(charAt(verb + 1)) && isNameless(form(verb + 1));
        Optional<String> organisation = Optional.empty();
        int end = Math.min(tokens.size(), verb + 1 + MAX_INVERTED);
        for (int i = verb + 1; i < end && !cues.isPronoun(form(i)) && !stops(form(i)); i++) {
            Optional<Speakers.Named> name = subjectAt(i);
            if (name.isPresent()
                    && isPerson(name.get())
                    && (!object || form(i - 1).equals(","))) {
                return Optional.of(name.get().entity());
            }
            if (organisation.isEmpty() && !object) {
                organisation = name.map(Speakers.Named::entity);
            }
            boolean preposition = cues.isPreposition(form(i)) && !form(verb).equals("according");
            if (preposition && organisation.isPresent()) {
                return organisation;
            }
            object |= preposition;
        }
        return organisation;
    }

    /** The name of someone who can speak that starts here and is no possessive. */
    private Optional<Speakers.Named> subjectAt(int index) {
        Optional<Speakers.Named> name =
                speakers.startingAt(tokens.get(index).start()).filter(this::speaks);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int limit = name.get().end();
        int next = index;
        while (next < tokens.size() && tokens.get(next).start() < limit) {
            next++;
        }
        return form(next).equals("'s") || form(next).equals("'") ? Optional.empty() : name;
    }

    private char charAt(int index) {
        return form(index).isEmpty() ? ' ' : form(index).charAt(0);
    }

    private static boolean isNameless(String form) {
        return form.equals("a") || form.equals("an") || form.equals("one");
    }

    private static boolean stops(String form) {
        return form.equals(".") || form.equals(";") || form.equals("\"");
    }

    private boolean isPerson(Speakers.Named name) {
        return name.type() == EntityType.PERSON;
    }

    private boolean speaks(Speakers.Named name) {
        return name.type() == EntityType.PERSON || name.type() == EntityType.ORGANISATION;
    }
}
