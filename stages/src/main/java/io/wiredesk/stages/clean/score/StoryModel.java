package io.wiredesk.stages.clean.score;

import io.wiredesk.stages.blocks.Page;

/** Scores how likely each block of a page belongs to the story. Immutable. */
public record StoryModel(Looks looks) {

    /** Knows nothing: every block is as likely a part of the story as not. */
    public static final StoryModel NONE = new StoryModel(Looks.NONE);

    /** The shipped model. */
    public static StoryModel load() {
        return new StoryModel(ModelFile.STORY.shipped());
    }

    /** For each block, from 0 for residue to 1 for the story. */
    public double[] score(Page page, Clues clues) {
        float[] odds = looks.odds(new PageFeatures(page, clues));
        double[] scores = new double[odds.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1 / (1 + Math.exp(-odds[i]));
        }
        return scores;
    }
}
