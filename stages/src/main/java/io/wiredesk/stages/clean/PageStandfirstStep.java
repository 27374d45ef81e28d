package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Head;
import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.clean.lines.Sentences;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the standfirst of a marked-up page: a block below the headline that is named so. A block that is only called an
 * introduction, or that says what the head of the page says of the article, does not end like a sentence; one that is both may,
 * when a byline or a timestamp parts it from the story.
 */
final class PageStandfirstStep implements Step {

    private static final int REACH = 8;
    private static final int MIN_WORDS = 4;
    private static final int MAX_WORDS = 90;

    private final Set<String> names;
    private final Set<String> doubtfulNames;

    PageStandfirstStep(WordLists words) {
        this.names = words.folded("standfirst");
        this.doubtfulNames = words.folded("introduction");
    }

    @Override
    public void apply(Draft draft) {
        int title = draft.indexOfTitle();
        int end = title < 0 ? 0 : Math.min(draft.size(), title + REACH);
        for (int i = title + 1; i < end && draft.standfirst.isEmpty(); i++) {
            int words = draft.tokens(i).words();
            if (words >= MIN_WORDS && words <= MAX_WORDS && draft.verdicts().isUntouched(i) && isStandfirst(draft, i)) {
                draft.standfirst = Optional.of(draft.text(i));
                draft.verdicts().remove(i, Residue.OTHER, "standfirst", draft.text(i));
            }
        }
    }

    private boolean isStandfirst(Draft draft, int block) {
        if (isNamed(draft, block, names)) {
            return true;
        }
        boolean open = !Sentences.isEnded(draft.text(block));
        boolean introduction = isNamed(draft, block, doubtfulNames);
        boolean parted = introduction && draft.isHeader(block + 1);
        return (open || parted) && standsApart(draft, block) && (open && introduction || isDescription(draft, block));
    }

    private static boolean isDescription(Draft draft, int block) {
        Head head = draft.page().head();
        return Stream.of("description", "og:description", "twitter:description")
                .flatMap(name -> head.meta(name).stream())
                .distinct()
                .anyMatch(description -> TitleStep.isSame(description, draft.text(block))
                        && TitleStep.isSame(draft.text(block), description));
    }

    private static boolean standsApart(Draft draft, int block) {
        int next = draft.nextKept(block + 1);
        if (next >= draft.size()) {
            return false;
        }
        String path = draft.block(block).markup().path();
        return !path.equals(draft.block(next).markup().path());
    }

    /** Whether the element or the one around it, when that holds little else, has one of these names. */
    private static boolean isNamed(Draft draft, int index, Set<String> names) {
        List<Box> boxes = draft.page().boxes();
        Block block = draft.block(index);
        Box own = boxes.get(block.markup().box());
        Box outer = own.parent() < 0 ? own : boxes.get(own.parent());
        return hasName(own, names) || outer.to() - outer.from() <= 2 && hasName(outer, names);
    }

    private static boolean hasName(Box box, Set<String> names) {
        return box.to() - box.from() <= 3 && !Collections.disjoint(box.tokens(), names);
    }
}
