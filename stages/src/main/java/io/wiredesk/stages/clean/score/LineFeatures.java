package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;

/** What each look of the {@link LineModel} sees of a plain text: the same for training and for use. Not safe for several threads. */
public final class LineFeatures extends Features {

    /** A forest that is as sure need not be asked again. */
    private static final float SETTLED = 5;

    private static final int MAX_FEATURES = 120;

    private final LineView view;
    private final LineLook features;
    private final float[] look;

    public LineFeatures(Page page, Clues clues) {
        super(Float.MAX_VALUE, SETTLED);
        this.view = new LineView(page, clues);
        this.features = new LineLook(view);
        this.look = new float[view.size];
    }

    @Override
    public int words(int line) {
        return view.shapes[line].words;
    }

    /** The buckets of a line's features. */
    public int[] ofLine(int line) {
        FeatureKeys keys = new FeatureKeys();
        features.of(line, keys);
        return keys.buckets();
    }

    @Override
    public void look(HashedWeights weights) {
        FeatureKeys keys = new FeatureKeys();
        for (int i = 0; i < look.length; i++) {
            features.of(i, keys);
            look[i] = weights.odds(keys);
        }
    }

    @Override
    public float[] lookOdds() {
        return look;
    }

    /** Whether no rule has taken anything out of a line for good. */
    @Override
    public boolean isOpen(int line) {
        return !view.isCut(line);
    }

    @Override
    Batches batches(float[] before) {
        return new Batches(MAX_FEATURES, new LineNumbers(view, look, before)::of);
    }
}
