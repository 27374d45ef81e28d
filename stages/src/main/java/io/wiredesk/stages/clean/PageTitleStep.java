package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import java.util.Optional;

/** Finds the headline of a marked-up page: the heading that says what its head says, else the first main heading. */
final class PageTitleStep implements Step {

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
        });
    }

    private static boolean isTitle(Draft draft, Block block) {
        int level = block.markup().level();
        return (level == 1 || level == 2)
                && draft.titles().stream().anyMatch(title -> TitleStep.isSame(title, block.text()));
    }
}
