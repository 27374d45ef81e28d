package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Rights;
import io.wiredesk.stages.clean.ledger.Cut;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Copyright;
import io.wiredesk.stages.clean.lines.CopyrightReader;
import io.wiredesk.stages.clean.phrases.Match;
import io.wiredesk.stages.clean.phrases.RuleBook;
import io.wiredesk.stages.clean.phrases.Tokens;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes out what the phrases of the rule files name. */
final class PhraseStep implements Step {

    /** Of two parts that overlap, the one that begins earlier goes; a rule of an earlier file wins a tie. */
    private static final Comparator<Match> ORDER = Comparator.comparingInt(Match::start);

    private final RuleBook rules;
    private final CopyrightReader copyright;

    PhraseStep(RuleBook rules, CopyrightReader copyright) {
        this.rules = rules;
        this.copyright = copyright;
    }

    @Override
    public void apply(Draft draft) {
        int lastSentence = draft.size() - 1;
        while (lastSentence >= 0
                && (draft.tokens(lastSentence).words() < 25 || !draft.words().isSentence(lastSentence))) {
            lastSentence--;
        }
        for (int i = 0; i < draft.size(); i++) {
            if (draft.verdicts().isUntouched(i)) {
                apply(draft, i, i >= lastSentence);
            }
        }
    }

    private void apply(Draft draft, int block, boolean late) {
        String text = draft.text(block);
        Tokens tokens = draft.tokens(block);
        Optional<Match> whole = draft.words()
                .whole(block)
                .or(() -> rules.row(text, tokens))
                .filter(match -> late || !isLateOnly(match));
        List<Match> parts = rules.parts(text, tokens);
        parts.sort(ORDER);
        if (whole.isPresent() && (isAgency(whole.get()) || parts.stream().noneMatch(PhraseStep::isCredit))) {
            parts.stream().filter(PhraseStep::isCopyright).forEach(part -> cut(draft, block, part));
            if (isCopyright(whole.get())) {
                draft.rights = draft.rights.or(() -> copyright.read(text).map(PhraseStep::rights));
            }
            removeRest(draft, block, whole.get());
        } else {
            parts.forEach(part -> cut(draft, block, part));
        }
    }

    /** What tells about an author in the middle of a story is the story. */
    private static boolean isLateOnly(Match match) {
        return residue(match) == Residue.AUTHOR_BIO;
    }

    private static boolean isAgency(Match match) {
        return residue(match) == Residue.AGENCY_LINE;
    }

    private static boolean isCredit(Match match) {
        return residue(match) == Residue.PHOTO_CREDIT;
    }

    private static boolean isCopyright(Match match) {
        return residue(match) == Residue.COPYRIGHT;
    }

    private static void removeRest(Draft draft, int block, Match match) {
        draft.verdicts().removeRest(block, residue(match), match.rule(), evidence(draft.text(block), match));
    }

    private static String evidence(String text, Match match) {
        return text.substring(Math.min(match.start(), match.phrase()), match.phrase());
    }

    private void cut(Draft draft, int block, Match match) {
        String text = draft.text(block);
        Residue residue = residue(match);
        int start = match.start();
        if (residue == Residue.COPYRIGHT) {
            start = copyright.start(text, match.start());
            String line = text.substring(start, match.end());
            residue = copyright.isCredit(line) ? Residue.PHOTO_CREDIT : residue;
            draft.rights = draft.rights.or(() -> copyright.read(line).map(PhraseStep::rights));
        }
        draft.verdicts().cut(block, new Cut(start, match.end(), residue, match.rule(), evidence(text, match)));
    }

    private static Rights rights(Copyright found) {
        return new Rights(found.holder(), found.year(), Optional.empty());
    }

    private static Residue residue(Match match) {
        return Residue.of(match.residue());
    }
}
