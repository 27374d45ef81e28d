package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.text.Token;
import java.util.List;
import java.util.Optional;

/** The tokens of a clause with the names among them. Nothing stands outside: words there are empty. */
final class ClauseWords {

    private final List<Token> tokens;
    private final Speakers speakers;
    private final Cues cues;

    ClauseWords(List<Token> tokens, Speakers speakers, Cues cues) {
        this.tokens = tokens;
        this.speakers = speakers;
        this.cues = cues;
    }

    int size() {
        return tokens.size();
    }

    String form(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).form();
    }

    boolean opensWithLetter(int index) {
        return !form(index).isEmpty() && Character.isLetter(form(index).charAt(0));
    }

    Optional<Speakers.Named> endingAt(int index) {
        return index < 0 || index >= tokens.size()
                ? Optional.empty()
                : speakers.endingAt(tokens.get(index).end());
    }

    Optional<Speakers.Named> startingAt(int index) {
        return speakers.startingAt(tokens.get(index).start());
    }

    /** Index of the last token before a name that ends at the given one. */
    int before(Speakers.Named name, int last) {
        int before = last;
        while (before >= 0 && tokens.get(before).start() >= name.start()) {
            before--;
        }
        return before;
    }

    /** Index of the first token behind a name that starts at the given one. */
    int behind(Speakers.Named name, int first) {
        int next = first;
        while (next < tokens.size() && tokens.get(next).start() < name.end()) {
            next++;
        }
        return next;
    }

    /** A pronoun, or a kind of organisation behind "the", that ends here. */
    Optional<Reference> reference(int index) {
        Optional<Reference> pronoun = cues.pronoun(form(index));
        boolean group = cues.isGroup(form(index)) && form(index - 1).equalsIgnoreCase("the");
        return pronoun.isPresent() || !group ? pronoun : Optional.of(Reference.GROUP);
    }

    static boolean isPerson(Speakers.Named name) {
        return name.type() == EntityType.PERSON;
    }

    static boolean speaks(Speakers.Named name) {
        return name.type() == EntityType.PERSON || name.type() == EntityType.ORGANISATION;
    }
}
