package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.phrases.Match;
import io.wiredesk.stages.clean.phrases.RuleBook;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a marked-up page the short boxes that praise something and end by asking for it, such as a newsletter's: the last
 * sentence is a phrase of the rules, holds a link, and no prose of the page stands in elements of the same name.
 */
final class PromoBoxStep implements Step {

    private static final int MAX_WORDS = 60;
    private static final int PROSE_WORDS = 25;
    private static final Set<Residue> CALLS =
            EnumSet.of(Residue.NEWSLETTER, Residue.APP_PROMO, Residue.SOCIAL_PROMO, Residue.SUBSCRIPTION);

    private final RuleBook rules;

    PromoBoxStep(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public void apply(Draft draft) {
        Map<String, Integer> prose = new HashMap<>();
        for (Block block : draft.page().blocks()) {
            if (isProse(draft, block)) {
                prose.merge(block.markup().path(), 1, Integer::sum);
            }
        }
        int first = 0;
        for (int i = 0; i < draft.size(); i++) {
            if (i + 1 == draft.size() || !isSameBox(draft, i, i + 1)) {
                judge(draft, first, i, prose);
                first = i + 1;
            }
        }
    }

    /** A box of one or several lines. */
    private void judge(Draft draft, int first, int last, Map<String, Integer> prose) {
        Block call = draft.block(last);
        int words = 0;
        int others = prose.getOrDefault(call.markup().path(), 0);
        for (int i = first; i <= last; i++) {
            words += draft.tokens(i).words();
            others -= isProse(draft, draft.block(i)) ? 1 : 0;
        }
        if (others == 0 && call.markup().linkUnits() > 0 && words <= MAX_WORDS) {
            asked(draft, last).ifPresent(match -> remove(draft, first, last, match));
        }
    }

    private static void remove(Draft draft, int first, int last, Match match) {
        for (int i = first; i <= last; i++) {
            if (draft.verdicts().isUntouched(i)) {
                draft.verdicts().remove(i, Residue.of(match.residue()), match.rule(), draft.text(i));
            }
        }
    }

    private static boolean isSameBox(Draft draft, int one, int other) {
        return draft.block(one).markup().box() == draft.block(other).markup().box();
    }

    private static boolean isProse(Draft draft, Block block) {
        return draft.tokens(block.index()).words() >= PROSE_WORDS && block.linkDensity() < 0.3;
    }

    private Optional<Match> asked(Draft draft, int block) {
        String text = draft.text(block);
        int at = text.length() - 2;
        while (at > 0 && !(text.charAt(at + 1) == ' ' && ".!?…".indexOf(text.charAt(at)) >= 0)) {
            at--;
        }
        Optional<Match> match = at <= 0 ? draft.words().whole(block) : whole(text.substring(at + 2));
        return match.filter(asked -> CALLS.contains(Residue.of(asked.residue())));
    }

    private Optional<Match> whole(String sentence) {
        return sentence.isEmpty() ? Optional.empty() : rules.whole(sentence, Tokens.of(sentence));
    }
}
