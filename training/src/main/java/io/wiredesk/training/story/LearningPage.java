package io.wiredesk.training.story;

import io.wiredesk.stages.Document;
import io.wiredesk.stages.blocks.Block;
import io.wiredesk.stages.blocks.HtmlReader;
import io.wiredesk.stages.blocks.Page;
import io.wiredesk.stages.clean.Cleaner;
import io.wiredesk.stages.clean.score.Clues;
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

/** A labelled page that the story model learns from, with what the looks trained so far made of it. For one thread. */
public final class LearningPage extends Lesson<PageFeatures> {

    /** Log odds from which on a look's opinion counts as a label, */
    private static final float SURE = 1.5f;
    /** and how much a label weighs that people did not give. */
    private static final float ASSUMED = 0.7f;

    private final String id;
    private final List<Block> blocks;
    private final byte[] said;
    private final byte[] implied;
    private final Map<Integer, int[]> boxes = new HashMap<>();
    private byte[] labels;
    private float[] weights;
    private List<Linear.Example> examples;

    private LearningPage(SavedPage saved, Page page, PageFeatures features) {
        super(saved, features);
        this.id = saved.id();
        this.blocks = page.blocks();
        this.said = Labels.of(blocks, saved);
        this.implied = saved.text().isBlank() ? Implied.of(page, said) : said;
        forget();
    }

    /** Goes back to what people said and what it implies. */
    final void forget() {
        labels = said.clone();
        weights = weights(labels, features::words);
        examples = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (isLabelled(i)) {
                learnFrom(i);
            } else {
                assume(i, implied[i]);
            }
        }
    }

    /** Goes back, and takes what the looks so far are sure of for a label where there is none. */
    void assume() {
        forget();
        float[] better = better();
        for (int i = 0; i < labels.length; i++) {
            if (!isLabelled(i) && Math.abs(better[i]) >= SURE) {
                assume(i, better[i] > 0 ? Labels.STORY : Labels.RESIDUE);
            }
        }
    }

    private void assume(int block, byte label) {
        if (label != Labels.UNKNOWN) {
            labels[block] = label;
            weights[block] *= ASSUMED;
            learnFrom(block);
        }
    }

    private void learnFrom(int block) {
        int[] around = boxes.computeIfAbsent(blocks.get(block).markup().box(), features::ofBox);
        examples.add(new Linear.Example(features.ofBlock(block), around, isStory(block), weights[block]));
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

    /** Its name in the set. */
    public String id() {
        return id;
    }

    @Override
    List<Linear.Example> examples() {
        return examples;
    }

    @Override
    byte[] labels() {
        return labels;
    }

    @Override
    float weight(int block) {
        return weights[block];
    }
}
