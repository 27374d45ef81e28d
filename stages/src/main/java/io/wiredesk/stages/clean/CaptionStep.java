package io.wiredesk.stages.clean;

import io.wiredesk.stages.Article.Media;
import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.ElementWords.Kind;
import io.wiredesk.stages.clean.ledger.Cut;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Credit;
import io.wiredesk.stages.clean.lines.CreditReader;
import java.util.Optional;

/**
 * Finds captions by their credits, and by standing twice. In front of a credit stands its caption; a line that stands twice in
 * a row is one; so is the line in front of a line that holds nothing but a credit.
 */
final class CaptionStep implements Step {

    /** Longer texts in front of a credit are a story with a credit behind it. */
    private static final int MAX_WORDS = 90;

    private final CreditReader credits;

    CaptionStep(CreditReader credits) {
        this.credits = credits;
    }

    @Override
    public void apply(Draft draft) {
        for (int i = 0; i < draft.size(); i++) {
            Optional<Cut> credit = credit(draft, i);
            if (isCaption(draft, i)) {
                i = figure(draft, i);
            } else if (credit.isPresent()) {
                credited(draft, i, credit.get());
            } else {
                repeated(draft, i);
            }
        }
    }

    /** A caption that is marked up as one, with the credit in it. Returns its last block. */
    private int figure(Draft draft, int first) {
        StringBuilder caption = new StringBuilder();
        StringBuilder named = new StringBuilder();
        int block = first;
        while (block < draft.size() && isCaption(draft, block) && sameFigure(draft, first, block)) {
            int end = credit(draft, block)
                    .map(Cut::start)
                    .orElse(draft.text(block).length());
            named.append(draft.text(block), end, draft.text(block).length());
            caption.append(caption.length() > 0 ? " " : "")
                    .append(draft.text(block).substring(0, end).trim());
            remove(draft, block, end, "figcaption");
            block++;
        }
        String text = caption.toString().trim();
        glean(draft, text.isEmpty() ? Optional.empty() : Optional.of(text), credits.read(named.toString()));
        return block - 1;
    }

    /** By its tag, or by the name of the element or of the one around it; a table's caption is its title. */
    private static boolean isCaption(Draft draft, int index) {
        Block block = draft.block(index);
        return block.in(Zone.CAPTION)
                || !block.in(Zone.TABLE)
                        && draft.tokens(index).words() <= MAX_WORDS
                        && block.markup().level() == 0
                        && isNamedCaption(draft, block.markup().box());
    }

    private static boolean isNamedCaption(Draft draft, int box) {
        NamedElements elements = draft.words().elements();
        int outer = draft.page().boxes().get(box).parent();
        return elements.is(Kind.CAPTION, box) || outer > 0 && elements.is(Kind.CAPTION, outer);
    }

    private static boolean sameFigure(Draft draft, int one, int other) {
        NamedElements elements = draft.words().elements();
        return elements.figure(draft.block(one).markup().box())
                == elements.figure(draft.block(other).markup().box());
    }

    private void credited(Draft draft, int block, Cut cut) {
        String text = draft.text(block);
        String caption = text.substring(0, cut.start()).trim();
        Credit credit = credits.read(text.substring(cut.start()));
        if (caption.isEmpty()) {
            glean(draft, captionBefore(draft, block), credit);
        } else if (draft.tokens(block).words() <= MAX_WORDS) {
            remove(draft, block, cut.start(), "before-credit");
            glean(draft, Optional.of(caption), credit);
        }
    }

    /** The line right above a credit, when the two stand together and apart from the paragraphs. */
    private static Optional<String> captionBefore(Draft draft, int block) {
        int before = block - 1;
        if (before < 0
                || !together(draft, before, block)
                || draft.tokens(before).words() > MAX_WORDS) {
            return Optional.empty();
        }
        if (draft.verdicts().isUntouched(before)) {
            remove(draft, before, draft.text(before).length(), "above-credit");
        }
        boolean caption = draft.verdicts().any(before, cut -> cut.residue() == Residue.PHOTO_CAPTION);
        return caption ? Optional.of(draft.text(before)) : Optional.empty();
    }

    private static void repeated(Draft draft, int block) {
        int next = block + 1;
        boolean twice = next < draft.size()
                && draft.text(block).equals(draft.text(next))
                && together(draft, block, next)
                && draft.tokens(block).words() >= 3
                && draft.tokens(block).words() <= MAX_WORDS;
        if (twice && draft.verdicts().isUntouched(block)) {
            remove(draft, block, draft.text(block).length(), "stands-twice");
            remove(draft, next, draft.text(next).length(), "stands-twice");
            boolean creditFollows =
                    next + 1 < draft.size() && credit(draft, next + 1).isPresent();
            if (!creditFollows) {
                glean(draft, Optional.of(draft.text(block)), new Credit(Optional.empty(), Optional.empty()));
            }
        }
    }

    private static boolean together(Draft draft, int one, int other) {
        return !draft.page().markedUp()
                && draft.block(one).markup().group()
                        == draft.block(other).markup().group();
    }

    private static Optional<Cut> credit(Draft draft, int block) {
        for (Cut cut : draft.verdicts().of(block)) {
            if (cut.residue() == Residue.PHOTO_CREDIT) {
                return Optional.of(cut);
            }
        }
        return Optional.empty();
    }

    private static void remove(Draft draft, int block, int end, String rule) {
        String text = draft.text(block).substring(0, end);
        draft.verdicts().cut(block, new Cut(0, end, Residue.PHOTO_CAPTION, "caption:" + rule, text));
    }

    private static void glean(Draft draft, Optional<String> caption, Credit credit) {
        if (caption.isPresent() || !credit.isEmpty()) {
            draft.media.add(new Media(caption, credit.photographer(), credit.agency()));
        }
    }
}
