package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Finds the headline of a marked-up page: the heading that says what its head says, else the first main heading. */
final class PageTitleStep implements Step {

    @Override
    public void apply(Draft draft) {
        Optional<Block> title = first(draft, 1, PageTitleStep::isExact)
                .or(() -> first(draft, 2, PageTitleStep::isExact))
                .or(() -> first(draft, 1, TitleStep::isSame))
                .or(() -> first(
                        draft,
                        2,
                        (stated, shown) -> TitleStep.isSame(stated, shown) && TitleStep.isSame(shown, stated)))
                .or(() -> headings(draft, 1).findFirst());
        title.ifPresent(block -> {
            draft.title = Optional.of(block.text());
            draft.verdicts().remove(block.index(), Residue.OTHER, "title", block.text());
        });
    }

    private static Optional<Block> first(Draft draft, int level, BiPredicate<String, String> agrees) {
        return headings(draft, level)
                .filter(block -> draft.titles().stream().anyMatch(title -> agrees.test(title, block.text())))
                .findFirst();
    }

    private static Stream<Block> headings(Draft draft, int level) {
        return draft.page().blocks().stream().filter(block -> block.markup().level() == level);
    }

    private static boolean isExact(String stated, String shown) {
        return shown.length() <= 2 * stated.length() + 40
                && WordLists.fold(stated).equals(WordLists.fold(shown));
    }
}
