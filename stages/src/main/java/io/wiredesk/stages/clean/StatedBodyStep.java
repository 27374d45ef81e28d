package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.BlockKind;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.regex.Pattern;

/**
 * Checks what was kept of a page against the article text that the page states for machines. Many pages state only a part of it,
 * or another text, so it is believed only when it covers nearly all that was kept, and only about lines in the midst of what it
 * covers: those that it lacks go.
 */
final class StatedBodyStep implements Step {

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,400}>");
    private static final int MAX_UNITS = 200_000;
    private static final int MIN_WINDOWS = 60;
    /** The share of the kept words that a body must cover to be believed. */
    private static final double TRUSTED = 0.85;

    private static final double STATED = 0.8;
    private static final double LACKING = 0.05;
    private static final int MIN_WORDS = 5;

    @Override
    public void apply(Draft draft) {
        draft.body().ifPresent(body -> check(draft, body));
    }

    private static void check(Draft draft, String body) {
        String bounded = body.substring(0, Math.min(MAX_UNITS, body.length()));
        String bare = bounded.indexOf('<') < 0 ? bounded : TAG.matcher(bounded).replaceAll(" ");
        WordWindows stated = WordWindows.of(Tokens.of(bare));
        double[] shares = new double[draft.size()];
        double kept = 0;
        double covered = 0;
        for (int i = draft.nextKept(0); i < draft.size(); i = draft.nextKept(i + 1)) {
            shares[i] = share(draft.tokens(i), stated);
            kept += draft.tokens(i).words();
            covered += shares[i] * draft.tokens(i).words();
        }
        if (stated.size() >= MIN_WINDOWS && covered >= TRUSTED * kept) {
            removeLacking(draft, shares);
        }
    }

    private static void removeLacking(Draft draft, double[] shares) {
        int first = 0;
        int last = shares.length - 1;
        while (first < last && shares[first] < STATED) {
            first++;
        }
        while (last > first && shares[last] < STATED) {
            last--;
        }
        for (int i = first + 1; i < last; i++) {
            if (shares[i] <= LACKING && isLine(draft, i)) {
                draft.verdicts().remove(i, Residue.OTHER, "not-in-stated-body", draft.text(i));
            }
        }
    }

    private static boolean isLine(Draft draft, int block) {
        return draft.verdicts().isUntouched(block)
                && draft.tokens(block).words() >= MIN_WORDS
                && draft.block(block).kind() == BlockKind.PARAGRAPH;
    }

    /** The share of the text's windows that the stated body has. */
    private static double share(Tokens tokens, WordWindows stated) {
        WordWindows own = WordWindows.of(tokens);
        return own.size() == 0 ? 0 : (double) own.shared(stated) / own.size();
    }
}
