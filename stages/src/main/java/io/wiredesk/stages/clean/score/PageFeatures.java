package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;

/** What each look of the {@link StoryModel} sees of a page: the same for training and for use. Not safe for several threads. */
public final class PageFeatures extends Features {

    /** Short blocks below these log odds, and not next to a likely one, are settled by the first look. */
    private static final float OPEN = -3.5f;

    /** A forest that is as sure need not be asked again. */
    private static final float SETTLED = 3;

    private static final float LIKELY = 0;
    private static final int REACH = 2;
    private static final int MAX_FEATURES = 200;

    private final PageView view;
    private final Clues clues;
    private HashedWeights.Look seen;
    private OwnFeatures own;
    /** The blocks that the first look leaves open. */
    private boolean[] open;

    public PageFeatures(Page page, Clues clues) {
        super(OPEN, SETTLED);
        this.view = new PageView(page);
        this.clues = clues;
    }

    @Override
    public int words(int block) {
        return view.shapes[block].words;
    }

    /** The buckets of a block's own features. */
    public int[] ofBlock(int block) {
        FeatureKeys keys = new FeatureKeys();
        new LookFeatures(view).ofBlock(block, keys);
        return keys.buckets();
    }

    /** The buckets of the features of the elements around a box's blocks. */
    public int[] ofBox(int box) {
        FeatureKeys keys = new FeatureKeys();
        new LookFeatures(view).ofBox(box, keys);
        return keys.buckets();
    }

    @Override
    public void look(HashedWeights weights) {
        boolean[] furniture = Furniture.of(view);
        seen = weights.look(view, furniture);
        own = new OwnFeatures(view, seen, clues);
        open = new boolean[view.size];
        for (int i = 0; i < open.length; i++) {
            open[i] = !furniture[i] && leavesOpen(seen.odds(), i);
        }
    }

    @Override
    public float[] lookOdds() {
        return seen.odds();
    }

    /** Whether the first look leaves a block open. */
    @Override
    public boolean isOpen(int block) {
        return open[block];
    }

    private boolean leavesOpen(float[] odds, int block) {
        boolean near = odds[block] >= OPEN || view.isProse(block);
        int last = Math.min(odds.length - 1, block + REACH);
        for (int i = Math.max(0, block - REACH); i <= last && !near; i++) {
            near = odds[i] >= LIKELY;
        }
        return near;
    }

    @Override
    Batches batches(float[] before) {
        Surroundings around = new Surroundings(view, before);
        return new Batches(MAX_FEATURES, (block, row) -> {
            around.of(block, row);
            own.of(block, row);
        });
    }
}
