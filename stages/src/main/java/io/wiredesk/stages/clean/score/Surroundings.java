package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Box;

/** What scores of all blocks of a page say about the surroundings of each. */
final class Surroundings {

    private static final float STRONG = 0.7f;
    private static final int STRONG_WORDS = 12;
    private static final float DOMINANT = 0.7f;
    private static final int MAX_WEIGHT = 60;
    private static final int BOXES = 5;
    private static final float NONE = -9;

    private final PageView view;
    private final float[] odds;
    private final float[] shares;
    private final float[] mass;
    private final float[] weight;
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
        this.odds = odds;
        int size = view.size;
        shares = new float[size];
        mass = new float[size + 1];
        weight = new float[size + 1];
        pathMass = new float[view.pathCount];
        pathWeight = new float[view.pathCount];
        pathStrong = new int[view.pathCount];
        strongBefore = new int[size];
        strongAfter = new int[size];
        int last = -1;
        int first = -1;
        for (int i = 0; i < size; i++) {
            shares[i] = (float) (1 / (1 + Math.exp(-odds[i])));
            float own = Math.min(MAX_WEIGHT, view.shapes[i].words) + 1f;
            mass[i + 1] = mass[i] + own * shares[i];
            weight[i + 1] = weight[i] + own;
            pathMass[view.paths[i]] += own * shares[i];
            pathWeight[view.paths[i]] += own;
            strongBefore[i] = last;
            if (isStrong(i)) {
                pathStrong[view.paths[i]]++;
                last = i;
                first = first < 0 ? i : first;
            }
        }
        firstStrong = first;
        lastStrong = last;
        int next = size;
        for (int i = size - 1; i >= 0; i--) {
            strongAfter[i] = next;
            next = isStrong(i) ? i : next;
        }
        dominant = dominant();
    }

    private boolean isStrong(int block) {
        return shares[block] >= STRONG && view.shapes[block].words >= STRONG_WORDS;
    }

    /** The innermost box that holds most of the story. */
    private int dominant() {
        int found = 0;
        int boxes = view.page.boxes().size();
        for (int i = 1; i < boxes; i++) {
            Box box = view.box(i);
            if (mass(box.from(), box.to()) >= DOMINANT * mass[view.size]) {
                found = i;
            }
        }
        return found;
    }

    float share(int block) {
        return shares[block];
    }

    void of(int block, Row row) {
        near(block, row);
        strong(block, row);
        boxes(block, row);
        region(block, row);
        path(block, row);
    }

    private void near(int block, Row row) {
        row.add(odds[block]);
        for (int distance = 1; distance <= 4; distance++) {
            row.add(odds(block - distance));
            row.add(odds(block + distance));
        }
        row.add(mean(block - 3, block));
        row.add(mean(block + 1, block + 4));
        row.add(mean(block - 8, block));
        row.add(mean(block + 1, block + 9));
        row.add(mean(block - 20, block));
        row.add(mean(block + 1, block + 21));
        row.add(mass(0, block) / (mass[view.size] + 1));
        row.add(mass(block, view.size));
        row.add(mass(0, block));
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
            row.add(mean(box.from(), box.to()));
            row.add(mass(box.from(), box.to()) / (mass[view.size] + 1));
            at = box.parent();
        }
    }

    private void region(int block, Row row) {
        Box box = view.box(dominant);
        boolean inside = block >= box.from() && block < box.to();
        row.add(inside);
        row.add(block - box.from());
        row.add(box.to() - block);
        row.add(mean(box.from(), box.to()));
        row.add(inside ? depth(view.box[block], dominant) : -1);
        row.add(mass[view.size]);
        row.add(mass[view.size] / weight[view.size]);
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
        return mean(view.box(at).from(), view.box(at).to());
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
        float own = Math.min(MAX_WEIGHT, view.shapes[block].words) + 1f;
        float others = pathWeight[path] - own;
        row.add(others <= 0.5f ? -1 : (pathMass[path] - own * shares[block]) / others);
        row.add(pathMass[path] / (mass[view.size] + 1));
        row.add(pathStrong[path]);
        row.add(others);
    }

    private float odds(int block) {
        return block < 0 || block >= odds.length ? NONE : odds[block];
    }

    private float mean(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.min(view.size, to);
        return start >= end ? -1 : (mass[end] - mass[start]) / (weight[end] - weight[start]);
    }

    private float mass(int from, int to) {
        return mass[to] - mass[from];
    }
}
