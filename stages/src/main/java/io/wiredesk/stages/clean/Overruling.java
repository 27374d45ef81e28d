package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Cut;
import io.wiredesk.stages.clean.ledger.Residue;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How sure the score has to be that a block is story to speak against the rule that took it out; chosen by cross-validation. */
final class Overruling {

    /** Most rules do not speak against a block that is as likely a part of the story. */
    static final double CERTAIN = 0.75;

    private static final double NEVER = 2;
    /** Some promotions are written like stories. */
    private static final double FOR_PROMISES = 0.9;
    /** A line of dates in the midst of a story tells when something happens. */
    private static final double FOR_DATES = 0.5;

    private static final Map<String, Double> RULES = Map.of(
            "title", FOR_PROMISES, "button", NEVER, "divider", NEVER, "linked-capitals", NEVER, "pull-quote", NEVER);

    /** Whatever the score says, these are no part of a story. */
    private static final Set<Residue> CLEAR = EnumSet.of(
            Residue.PHOTO_CREDIT,
            Residue.READ_MORE,
            Residue.RELATED_LINK,
            Residue.AGENCY_LINE,
            Residue.DATELINE,
            Residue.CONSENT,
            Residue.EMBED,
            Residue.AUTHOR_BIO);

    private static final Set<Residue> PROMISES = EnumSet.of(
            Residue.NEWSLETTER, Residue.PAYWALL, Residue.SUBSCRIPTION, Residue.SHARE_TOOLS, Residue.COMMENTS);

    private Overruling() {}

    /**
     * The least score; above 1 when none speaks against the cut.
     *
     * @param usual what a block needs that no rule took out; enough for a standfirst, which is told as a fact anyway
     */
    static double needed(Cut cut, double usual) {
        if (cut.rule().equals("standfirst")) {
            return usual;
        } else if (RULES.containsKey(cut.rule())) {
            return RULES.get(cut.rule());
        } else if (CLEAR.contains(cut.residue()) || cut.rule().equals("caption:stands-twice")) {
            return NEVER;
        } else if (cut.residue() == Residue.TIMESTAMP) {
            return FOR_DATES;
        }
        return PROMISES.contains(cut.residue()) ? FOR_PROMISES : CERTAIN;
    }
}
