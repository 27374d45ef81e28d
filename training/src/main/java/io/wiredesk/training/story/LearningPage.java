package io.wiredesk.training.story;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.score.Clues;
import io.wiredesk.stages.clean.score.Forest;
import io.wiredesk.stages.clean.score.HashedWeights;
import io.wiredesk.stages.clean.score.PageFeatures;
import io.wiredesk.stages.facts.FactsCollector;
import io.wiredesk.stages.facts.Statements;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A labelled page that the story model learns from, with what the looks trained so far made of it. For one thread. */
public final class LearningPage {

    private static final double MEAN_PAGE = 300;
    private static final double SMALL_PAGE = 30;
    private static final float MAX_LENGTH = 5;

    private final String set;
    private final String id;
    private final String publisher;
    private final PageFeatures features;
    private final byte[] labels;
    private final float[] weights;
    private final List<Linear.Example> examples = new ArrayList<>();
    private float[] better;

    private LearningPage(SavedPage saved, Page page, PageFeatures features) {
        this.set = saved.set();
        this.id = saved.id();
        this.publisher = Publishers.of(saved.address(), saved.id());
        this.features = features;
        this.labels = Labels.of(page.blocks(), saved);
        this.weights = weights();
        Map<Integer, int[]> boxes = new HashMap<>();
        for (Block block : page.blocks()) {
            int index = block.index();
            if (labels[index] != Labels.UNKNOWN) {
                int[] around = boxes.computeIfAbsent(block.markup().box(), features::ofBox);
                examples.add(new Linear.Example(
                        features.ofBlock(index), around, labels[index] == Labels.STORY, weights[index]));
            }
        }
    }

    static LearningPage of(SavedPage saved, Cleaner cleaner, FactsCollector facts) throws IOException {
        String html = saved.html();
        Page page = HtmlReader.read(html);
        Document document = new Document(
                saved.set(), Optional.empty(), Document.Form.HTML, "", Document.Envelope.NONE, Instant.EPOCH, true);
        Statements stated = facts.read(document, page);
        Clues clues = cleaner.clues(page, stated.titles(), stated.body());
        return new LearningPage(saved, page, new PageFeatures(page, clues));
    }

    /** The set that the page comes from. */
    public String set() {
        return set;
    }

    /** Its name in the set. */
    public String id() {
        return id;
    }

    /** Pages of one publisher must not be on both sides of a split. */
    public String publisher() {
        return publisher;
    }

    List<Linear.Example> examples() {
        return examples;
    }

    void look(HashedWeights weights) {
        features.look(weights);
    }

    void lookAgain(Forest forest) {
        better = features.odds(forest, features.lookOdds());
    }

    /** The labelled blocks that the first look leaves open. */
    int[] open() {
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] != Labels.UNKNOWN && features.isOpen(i))
                .toArray();
    }

    float[][] rows(int[] blocks, boolean again) {
        return features.rows(again ? better : features.lookOdds(), blocks);
    }

    boolean isStory(int block) {
        return labels[block] == Labels.STORY;
    }

    float weight(int block) {
        return weights[block];
    }

    /** Long blocks weigh more, and long pages less than their blocks together. */
    private float[] weights() {
        float[] own = new float[labels.length];
        double sum = SMALL_PAGE;
        for (int i = 0; i < labels.length; i++) {
            own[i] = 1 + Math.min(MAX_LENGTH, (float) Math.sqrt(features.words(i)) / 2);
            sum += labels[i] == Labels.UNKNOWN ? 0 : own[i];
        }
        for (int i = 0; i < labels.length; i++) {
            own[i] *= (float) Math.sqrt(MEAN_PAGE / sum);
        }
        return own;
    }
}
