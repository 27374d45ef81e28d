package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Sentences;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the headline and the standfirst of a plain text: the headline is the block that says what the envelope calls the article,
 * else a first line that has the shape of one.
 */
final class TitleStep implements Step {

    private static final int REACH = 5;
    private static final int MAX_WORDS = 32;
    /** As long is a paragraph, whatever it ends with. */
    private static final int PARAGRAPH_WORDS = 20;

    private final Set<String> sections;

    TitleStep(WordLists words) {
        this.sections = words.folded("section");
    }

    @Override
    public void apply(Draft draft) {
        int title = known(draft);
        if (title < 0) {
            int first = behindKicker(draft);
            title = first < draft.size() && isHeadline(draft, first) ? first : -1;
        }
        if (title >= 0) {
            draft.title = Optional.of(draft.text(title));
            draft.verdicts().restore(title);
            draft.verdicts().remove(title, Residue.OTHER, "title", draft.text(title));
        }
    }

    private static int known(Draft draft) {
        for (String title : draft.titles()) {
            for (int i = 0; i < Math.min(REACH, draft.size()); i++) {
                if (draft.tokens(i).words() <= 2 * MAX_WORDS && isSame(title, draft.text(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** A section's name or a single word above the headline goes. */
    private int behindKicker(Draft draft) {
        int first = draft.nextKept(0);
        boolean kicker = first + 2 < draft.size()
                && (sections.contains(WordLists.fold(draft.text(first)))
                        || draft.tokens(first).words() == 1)
                && isHeadline(draft, first + 1);
        if (kicker) {
            draft.section = Optional.of(draft.text(first));
            draft.verdicts().remove(first, Residue.NAVIGATION, "kicker", draft.text(first));
        }
        return draft.nextKept(first);
    }

    /** Short, not ended like a sentence that tells, and longer blocks that are sentences follow. */
    private static boolean isHeadline(Draft draft, int block) {
        int words = draft.tokens(block).words();
        boolean shape = words >= 2
                && words <= MAX_WORDS
                && !Sentences.isTold(draft.text(block))
                && !draft.text(block).endsWith(":");
        for (int i = block + 1; shape && i < draft.size(); i++) {
            if (draft.words().isSentence(i) || draft.tokens(i).words() >= PARAGRAPH_WORDS) {
                return true;
            }
        }
        return false;
    }

    /** Whether two headlines share most of their words. */
    static boolean isSame(String one, String other) {
        List<String> first = Arrays.asList(WordLists.fold(one).split(" "));
        List<String> second = Arrays.asList(WordLists.fold(other).split(" "));
        if (first.equals(second)) {
            return true;
        }
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(new HashSet<>(second));
        return shared.size() >= 3
                && shared.size() >= 0.75 * new HashSet<>(second).size()
                && shared.size() >= 0.5 * new HashSet<>(first).size();
    }
}
