package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Zone;
import io.wiredesk.stages.clean.phrases.WordLists;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows the points that sum up a story by the names of the elements around them. Immutable. */
final class KeyPoints {

    private static final Set<Zone> ELSEWHERE =
            EnumSet.of(Zone.NAVIGATION, Zone.FOOTER, Zone.ASIDE, Zone.FORM, Zone.BUTTON, Zone.DIALOG);

    private static final int LEVELS = 5;
    private static final int MAX_BLOCKS = 12;
    private static final int MIN_WORDS = 5;

    private final Set<String> names;
    /** The second words of names by the first ones. */
    private final Map<String, Set<String>> pairs = new HashMap<>();

    KeyPoints(WordLists words) {
        this.names = words.folded("key points");
        for (String name : names) {
            int blank = name.indexOf(' ');
            if (blank > 0) {
                pairs.computeIfAbsent(name.substring(0, blank), any -> new HashSet<>())
                        .add(name.substring(blank + 1));
            }
        }
    }

    /** Whether the block is one of them: some words without a link, in a small element with such a name. */
    boolean hold(Draft draft, Block block) {
        return block.linkDensity() < Places.MOSTLY_LINK
                && draft.tokens(block.index()).words() >= MIN_WORDS
                && isNamed(draft.page().boxes(), block.markup().box())
                && !Places.isIn(block, ELSEWHERE);
    }

    private boolean isNamed(List<Box> boxes, int inner) {
        int at = inner;
        for (int level = 0; level < LEVELS && at >= 0; level++) {
            Box box = boxes.get(at);
            if (box.to() - box.from() > MAX_BLOCKS) {
                return false;
            } else if (isName(box.tokens())) {
                return true;
            }
            at = box.parent();
        }
        return false;
    }

    /** Publishers write one word or two. */
    private boolean isName(List<String> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean pair =
                    i > 0 && pairs.getOrDefault(tokens.get(i - 1), Set.of()).contains(tokens.get(i));
            if (pair || names.contains(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }
}
