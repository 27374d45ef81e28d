package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Box;
import java.util.function.IntBinaryOperator;

/** What scores of all blocks of a page say about the surroundings of each. */
final class Surroundings {

    private static final float STRONG = 0.7f;
    private static final int STRONG_WORDS = 12;
    private static final float DOMINANT = 0.7f;
    private static final int MAX_WEIGHT = 60;
    private static final int BOXES = 5;
    private static final float NONE = -9;

    private final PageView view;
    private final StoryMass mass;
    private final float[] pathMass;
    private final float[] pathWeight;
    private final int[] pathStrong;
    private final int[] strongBefore;
    private final int[] strongAfter;
    private final int firstStrong;
    private final int lastStrong;
    private final int dominant;

    /** @param odds logs of the odds that each block belongs to the story */
    Surroundings(PageView view, float[] odds) {
        this.view = view;
        this.mass = new StoryMass(view.shapes, odds, MAX_WEIGHT);
        int size = view.size;
        pathMass = new float[view.pathCount];
        pathWeight = new float[view.pathCount];
        pathStrong = new int[view.pathCount];
        int last = -1;
        int first = -1;
        for (int i = 0; i < size; i++) {
            pathMass[view.paths[i]] += mass.weight(i) * mass.share(i);
            pathWeight[view.paths[i]] += mass.weight(i);
            if (isStrong(i)) {
                pathStrong[view.paths[i]]++;
                last = i;
                first = first < 0 ? i : first;
            }
        }
        firstStrong = first;
        lastStrong = last;
        IntBinaryOperator nearestStrong = (block, nearest) -> isStrong(block) ? block : nearest;
        strongBefore = Scan.down(size, -1, nearestStrong);
        strongAfter = Scan.up(size, size, nearestStrong);
        dominant = dominant();
    }

    private boolean isStrong(int block) {
        return mass.share(block) >= STRONG && view.shapes[block].words >= STRONG_WORDS;
    }

    /** The innermost box that holds most of the story. */
    private int dominant() {
        int found = 0;
        int boxes = view.page.boxes().size();
        for (int i = 1; i < boxes; i++) {
            Box box = view.box(i);
            if (mass.of(box.from(), box.to()) >= DOMINANT * mass.all()) {
                found = i;
            }
        }
        return found;
    }

    float share(int block) {
        return mass.share(block);
    }

    void of(int block, Row row) {
        near(block, row);
        strong(block, row);
        boxes(block, row);
        region(block, row);
        path(block, row);
    }

    private void near(int block, Row row) {
        mass.near(block, row);
        row.add(mass.of(0, block) / (mass.all() + 1));
        row.add(mass.of(block, view.size));
        row.add(mass.of(0, block));
    }

    private void strong(int block, Row row) {
        int before = strongBefore[block];
        int after = strongAfter[block];
        row.add(before < 0 ? 99 : block - before);
        row.add(after >= view.size ? 99 : after - block);
        row.add(before >= 0 && view.paths[before] == view.paths[block]);
        row.add(after < view.size && view.paths[after] == view.paths[block]);
        row.add(before >= 0
                && view.box(view.box[before]).parent()
                        == view.box(view.box[block]).parent());
        row.add(after < view.size
                && view.box(view.box[after]).parent()
                        == view.box(view.box[block]).parent());
        row.add(before < 0 ? 0 : view.words(before + 1, block));
        row.add(after >= view.size ? 0 : view.words(block + 1, after));
        row.add(firstStrong < 0 ? 0 : block - firstStrong);
        row.add(lastStrong < 0 ? 0 : lastStrong - block);
    }

    private void boxes(int block, Row row) {
        int at = view.box[block];
        for (int level = 0; level < BOXES; level++) {
            if (at < 0) {
                row.add(NONE);
                row.add(NONE);
                continue;
            }
            Box box = view.box(at);
            row.add(mass.mean(box.from(), box.to()));
            row.add(mass.of(box.from(), box.to()) / (mass.all() + 1));
            at = box.parent();
        }
    }

    private void region(int block, Row row) {
        Box box = view.box(dominant);
        boolean inside = block >= box.from() && block < box.to();
        row.add(inside);
        row.add(block - box.from());
        row.add(box.to() - block);
        row.add(mass.mean(box.from(), box.to()));
        row.add(inside ? depth(view.box[block], dominant) : -1);
        row.add(mass.all());
        row.add(mass.mean());
        row.add(inside ? childShare(block) : -1);
    }

    /** How much of the story stands in the part of the story's own box that holds the block. */
    private float childShare(int block) {
        int at = view.box[block];
        while (at >= 0 && view.box(at).parent() != dominant && at != dominant) {
            at = view.box(at).parent();
        }
        if (at < 0 || at == dominant) {
            return 1;
        }
        return mass.mean(view.box(at).from(), view.box(at).to());
    }

    private int depth(int box, int outer) {
        int depth = 0;
        for (int at = box;
                at >= 0 && at != outer && depth < 20;
                at = view.box(at).parent()) {
            depth++;
        }
        return depth;
    }

    private void path(int block, Row row) {
        int path = view.paths[block];
        float own = mass.weight(block);
        float others = pathWeight[path] - own;
        row.add(others <= 0.5f ? -1 : (pathMass[path] - own * mass.share(block)) / others);
        row.add(pathMass[path] / (mass.all() + 1));
        row.add(pathStrong[path]);
        row.add(others);
    }
}
