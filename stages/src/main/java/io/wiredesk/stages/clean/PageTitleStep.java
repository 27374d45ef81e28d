package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the headline and the standfirst of a marked-up page: the heading that says what its head says, and what is named so. */
final class PageTitleStep implements Step {

    private static final int STANDFIRST_REACH = 8;
    private static final int MAX_WORDS = 90;

    private final Set<String> standfirstNames;

    PageTitleStep(WordLists words) {
        this.standfirstNames = words.folded("standfirst");
    }

    @Override
    public void apply(Draft draft) {
        Optional<Block> title = draft.page().blocks().stream()
                .filter(block -> isTitle(draft, block))
                .findFirst()
                .or(() -> draft.page().blocks().stream()
                        .filter(block -> block.markup().level() == 1)
                        .findFirst());
        title.ifPresent(block -> {
            draft.title = Optional.of(block.text());
            draft.verdicts().remove(block.index(), Residue.OTHER, "title", block.text());
            standfirst(draft, block.index());
        });
    }

    private static boolean isTitle(Draft draft, Block block) {
        int level = block.markup().level();
        return (level == 1 || level == 2)
                && draft.titles().stream().anyMatch(title -> TitleStep.isSame(title, block.text()));
    }

    private void standfirst(Draft draft, int title) {
        int end = Math.min(draft.size(), title + STANDFIRST_REACH);
        for (int i = title + 1; i < end && draft.standfirst.isEmpty(); i++) {
            int words = draft.tokens(i).words();
            if (words >= 4 && words <= MAX_WORDS && draft.verdicts().isUntouched(i) && isNamed(draft, i)) {
                draft.standfirst = Optional.of(draft.text(i));
                draft.verdicts().remove(i, Residue.OTHER, "standfirst", draft.text(i));
            }
        }
    }

    /** Whether the element or the one around it, when that holds little else, is called a standfirst. */
    private boolean isNamed(Draft draft, int block) {
        List<Box> boxes = draft.page().boxes();
        Box own = boxes.get(draft.block(block).markup().box());
        Box outer = own.parent() < 0 ? own : boxes.get(own.parent());
        return hasName(own) || outer.to() - outer.from() <= 2 && hasName(outer);
    }

    private boolean hasName(Box box) {
        return box.to() - box.from() <= 3 && box.tokens().stream().anyMatch(standfirstNames::contains);
    }
}
