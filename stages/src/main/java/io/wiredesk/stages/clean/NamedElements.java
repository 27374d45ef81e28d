package io.wiredesk.stages.clean;

import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.ElementWords.Kind;
import io.wiredesk.stages.clean.ElementWords.Meaning;
import io.wiredesk.stages.clean.ElementWords.Naming;
import io.wiredesk.stages.clean.ledger.Residue;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the elements of a page are named for. Immutable. */
final class NamedElements {

    private static final int MAX_LEVELS = 6;
    private static final Set<String> OUTERMOST = Set.of("article", "main", "body");
    /** An element with more of the page is the page. */
    private static final double MOST = 0.9;

    private final List<Box> boxes;
    private final Meaning[] meanings;
    private final Naming[] nearest;
    private final int[] levels;
    private final float[] comments;

    NamedElements(Page page, ElementWords words) {
        boxes = page.boxes();
        meanings = new Meaning[boxes.size()];
        nearest = new Naming[boxes.size()];
        levels = new int[boxes.size()];
        comments = new float[boxes.size()];
        // Elements with the same classes and nothing else share one list of words.
        Map<List<String>, Meaning> known = new IdentityHashMap<>();
        for (int i = 0; i < meanings.length; i++) {
            meanings[i] = known.computeIfAbsent(boxes.get(i).tokens(), words::of);
            if (i > 0) {
                inherit(i, page.blocks().size());
            }
        }
    }

    /** What an element hands on to those within it. */
    private void inherit(int box, int blocks) {
        Box element = boxes.get(box);
        int outer = element.parent();
        float share = (float) (element.to() - element.from()) / blocks;
        boolean tells = !OUTERMOST.contains(element.tag()) && share < MOST;
        Naming own = tells ? first(box, 0, 1) : null;
        boolean forComments = own != null && own.residue() == Residue.COMMENTS;
        nearest[box] = own == null ? nearest[outer] : own;
        levels[box] = own == null ? levels[outer] + 1 : 0;
        comments[box] = comments[outer] == 0 && forComments ? share : comments[outer];
    }

    /** Whether an element is one of the kind. */
    boolean is(Kind kind, int box) {
        return meanings[box].kinds().contains(kind);
    }

    /** The innermost figure around an element, or 0. */
    int figure(int box) {
        int at = box;
        while (at > 0 && !boxes.get(at).tag().equals("figure")) {
            at = boxes.get(at).parent();
        }
        return Math.max(0, at);
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
            Naming first = first(at, level, words);
            if (first != null && (innermost == null || first.residue() == Residue.CONSENT)) {
                innermost = first;
            }
            at = boxes.get(at).parent();
        }
        return Optional.ofNullable(innermost).map(Naming::residue);
    }

    /** What an element is named for at so many levels from a text of so many words, or null. */
    private Naming first(int box, int level, int words) {
        List<Naming> namings = meanings[box].namings();
        for (int i = 0; i < namings.size(); i++) {
            Naming naming = namings.get(i);
            if (words <= naming.maxWords() && level < naming.levels()) {
                return naming;
            }
        }
        return null;
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
