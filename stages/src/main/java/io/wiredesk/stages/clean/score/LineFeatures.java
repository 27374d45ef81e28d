package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;
import java.util.stream.IntStream;

/** What each look of the {@link LineModel} sees of a plain text: the same for training and for use. Not safe for several threads. */
public final class LineFeatures implements Features {

    /** A forest that is as sure need not be asked again. */
    private static final float SETTLED = 5;

    private static final int MAX_FEATURES = 120;

    private final LineView view;
    private final LineLook features;
    private final float[] look;

    public LineFeatures(Page page, Clues clues) {
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

    /** What a forest makes of each open line, given what the look before it made of all. */
    @Override
    public float[] odds(Forest forest, float[] before) {
        return odds(forest, before, Float.MAX_VALUE);
    }

    /** The same, but only of lines that the look before it left in doubt; of others what that look made of them. */
    float[] oddsOfDoubtful(Forest forest, float[] before) {
        return odds(forest, before, SETTLED);
    }

    private float[] odds(Forest forest, float[] before, float settled) {
        float[] odds = before.clone();
        int[] asked = IntStream.range(0, odds.length)
                .filter(i -> isOpen(i) && Math.abs(before[i]) < settled)
                .toArray();
        batches(before).score(forest, asked, odds);
        return odds;
    }

    @Override
    public int[][] rows(float[] before, int[] lines) {
        return batches(before).rows(lines);
    }

    private Batches batches(float[] before) {
        return new Batches(MAX_FEATURES, new LineNumbers(view, look, before)::of);
    }
}
