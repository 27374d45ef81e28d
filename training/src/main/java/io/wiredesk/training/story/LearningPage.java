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
public final class LearningPage extends Lesson {

    private final String set;
    private final String id;
    private final PageFeatures features;
    private final byte[] labels;
    private final float[] weights;
    private final List<Linear.Example> examples = new ArrayList<>();
    private float[] better;

    private LearningPage(SavedPage saved, Page page, PageFeatures features) {
        super(Publishers.of(saved.address(), saved.id()));
        this.set = saved.set();
        this.id = saved.id();
        this.features = features;
        this.labels = Labels.of(page.blocks(), saved);
        this.weights = weights(labels, features::words);
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

    @Override
    List<Linear.Example> examples() {
        return examples;
    }

    @Override
    void look(HashedWeights weights) {
        features.look(weights);
    }

    @Override
    void lookAgain(Forest forest) {
        better = features.odds(forest, features.lookOdds());
    }

    /** The labelled blocks that the first look leaves open. */
    @Override
    int[] open() {
        return IntStream.range(0, labels.length)
                .filter(i -> labels[i] != Labels.UNKNOWN && features.isOpen(i))
                .toArray();
    }

    @Override
    float[][] rows(int[] blocks, boolean again) {
        return features.rows(again ? better : features.lookOdds(), blocks);
    }

    @Override
    boolean isStory(int block) {
        return labels[block] == Labels.STORY;
    }

    @Override
    float weight(int block) {
        return weights[block];
    }
}
