package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.ElementWords.Naming;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the elements of a page are named for. Not safe for several threads. */
final class NamedElements {

    private static final int MAX_LEVELS = 6;
    private static final Set<String> OUTERMOST = Set.of("article", "main", "body");
    /** An element with more of the page is the page. */
    private static final double MOST = 0.9;

    private final List<Box> boxes;
    private final Naming[][] namings;
    private final Naming[] nearest;
    private final int[] levels;
    private final float[] comments;

    NamedElements(Page page, ElementWords words) {
        boxes = page.boxes();
        namings = new Naming[boxes.size()][];
        nearest = new Naming[boxes.size()];
        levels = new int[boxes.size()];
        comments = new float[boxes.size()];
        // Elements with the same classes and nothing else share one list of words.
        Map<List<String>, Naming[]> known = new IdentityHashMap<>();
        for (int i = 1; i < namings.length; i++) {
            Box box = boxes.get(i);
            namings[i] = known.computeIfAbsent(box.tokens(), words::namings);
            float share = (float) (box.to() - box.from()) / page.blocks().size();
            boolean tells = namings[i].length > 0 && !OUTERMOST.contains(box.tag()) && share < MOST;
            Naming own = tells ? best(i, 0, 1) : null;
            nearest[i] = own == null ? nearest[box.parent()] : own;
            levels[i] = own == null ? levels[box.parent()] + 1 : 0;
            comments[i] = comments[box.parent()] == 0 && own != null && own.residue() == Residue.COMMENTS
                    ? share
                    : comments[box.parent()];
        }
    }

    /**
     * The class of a text by the names of the elements around it, from the innermost outwards; all of a notice about cookies is consent.
     *
     * @param box   index of the innermost one
     * @param words length of the text
     */
    Optional<Residue> residue(int box, int words) {
        Naming innermost = null;
        int at = box;
        for (int level = 0; level < MAX_LEVELS && at > 0; level++) {
            if (OUTERMOST.contains(boxes.get(at).tag())) {
                break;
            }
            Naming best = best(at, level, words);
            if (best != null && (innermost == null || best.residue() == Residue.CONSENT)) {
                innermost = best;
            }
            at = boxes.get(at).parent();
        }
        return Optional.ofNullable(innermost).map(Naming::residue);
    }

    private Naming best(int box, int level, int words) {
        Naming best = null;
        for (Naming naming : namings[box]) {
            if (words <= naming.maxWords()
                    && level < naming.levels()
                    && (best == null || naming.order() < best.order())) {
                best = naming;
            }
        }
        return best;
    }

    /** The class that the innermost element with a telling name stands for, however far it is. */
    Optional<Residue> nearest(int box) {
        return Optional.ofNullable(nearest[box]).map(Naming::residue);
    }

    /** How many elements outwards that one is. */
    int level(int box) {
        return levels[box];
    }

    /** The share of the page in the outermost element around this one that is named for comments; 0 without one. */
    float comments(int box) {
        return comments[box];
    }
}
