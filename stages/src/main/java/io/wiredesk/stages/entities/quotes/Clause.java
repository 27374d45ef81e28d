package io.wiredesk.stages.entities.quotes;

import io.wiredesk.stages.entities.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of a sentence beside a quotation, in which its speaker and cue are looked for. */
final class Clause {

    private final ClauseWords words;
    private final Cues cues;
    private final LeftwardSubject leftward;
    private final RightwardSubject rightward;

    Clause(List<Token> tokens, Speakers speakers, Cues cues) {
        this.cues = cues;
        words = new ClauseWords(tokens, speakers, cues);
        leftward = new LeftwardSubject(words, cues);
        rightward = new RightwardSubject(words, cues);
    }

    /** The words behind a quotation: "said Ingrid Sol", "Mr Okafor told reporters". */
    Attribution behind() {
        for (int i = 0; i < words.size(); i++) {
            if (cues.isVerb(words.form(i))) {
                boolean inverted =
                        i == 0 || i == 1 && !Character.isLetter(words.form(0).charAt(0));
                Subject subject = inverted ? rightward.of(i) : leftward.of(i);
                return Attribution.of(subject, Optional.of(cue(i)));
            }
        }
        return Attribution.NONE;
    }

    /** The words before a quotation: the last cue counts. A name with a colon needs none. */
    Attribution before() {
        for (int i = words.size() - 1; i >= 0; i--) {
            if (cues.isVerb(words.form(i))) {
                boolean according = words.form(i).equalsIgnoreCase("according");
                return Attribution.of(according ? rightward.of(i) : leftward.of(i), Optional.of(cue(i)));
            }
        }
        int last = words.size() - 1;
        boolean colon = last > 0 && words.form(last).equals(":");
        return Attribution.of(colon ? Subject.named(words.endingAt(last - 1)) : Subject.NONE, Optional.empty());
    }

    private String cue(int index) {
        return words.form(index).toLowerCase(Locale.ROOT);
    }
}
