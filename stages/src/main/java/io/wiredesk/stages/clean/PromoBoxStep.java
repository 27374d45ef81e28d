package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
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
        draft.page().blocks().stream()
                .filter(block -> isProse(draft, block))
                .forEach(block -> prose.merge(block.markup().path(), 1, Integer::sum));
        for (Block block : draft.page().blocks()) {
            int others = prose.getOrDefault(block.markup().path(), 0) - (isProse(draft, block) ? 1 : 0);
            if (others == 0
                    && block.markup().linkUnits() > 0
                    && draft.verdicts().isUntouched(block.index())
                    && draft.tokens(block.index()).words() <= MAX_WORDS) {
                call(block.text())
                        .ifPresent(match -> draft.verdicts()
                                .remove(block.index(), Residue.of(match.residue()), match.rule(), block.text()));
            }
        }
    }

    private static boolean isProse(Draft draft, Block block) {
        return draft.tokens(block.index()).words() >= PROSE_WORDS && block.linkDensity() < 0.3;
    }

    private Optional<Match> call(String text) {
        int at = text.length() - 2;
        while (at > 0 && !(".!?…".indexOf(text.charAt(at)) >= 0 && text.charAt(at + 1) == ' ')) {
            at--;
        }
        String last = text.substring(at <= 0 ? 0 : at + 2);
        return last.isEmpty()
                ? Optional.empty()
                : rules.whole(last, Tokens.of(last)).filter(match -> CALLS.contains(Residue.of(match.residue())));
    }
}
