package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.WordList;
import io.wiredesk.stages.entities.text.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Finds names in the sentences of a document: a linear model over hashed features with first-order Viterbi decoding (averaged
 * structured perceptron, Collins 2002), in two passes. The second pass sees which types the same words got elsewhere in the
 * document. Immutable, safe for several threads.
 */
public final class Tagger {

    private final Model model;
    private final Gazetteer gazetteer;
    private final WordScores words;

    public Tagger(Model model, FeatureExtractor extractor) {
        this.model = model;
        this.gazetteer = extractor.gazetteer();
        this.words = new WordScores(model, extractor);
    }

    /**
     * A name in a sentence.
     *
     * @param first      index of its first token
     * @param last       index of its last token
     * @param confidence from 0 to 1
     */
    public record Name(int first, int last, EntityType type, double confidence) {}

    /** The tagger with the model that is shipped. */
    public static Tagger load(Gazetteer gazetteer) {
        try (InputStream in = WordList.open("news-en.model")) {
            return new Tagger(ModelFile.read(in), new FeatureExtractor(gazetteer));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the entity model", e);
        }
    }

    /** Tells one model from another: a checksum of its weights. */
    public String version() {
        CRC32 crc = new CRC32();
        crc.update(model.weights());
        return Long.toHexString(crc.getValue());
    }

    /** The names of each sentence, in order and without overlap. */
    public List<List<Name>> tag(List<Sentence> sentences) {
        List<View> views = new ArrayList<>(sentences.size());
        List<float[][]> scores = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            View view = new View(sentence, gazetteer, words::word);
            views.add(view);
            scores.add(score(view));
        }
        DocumentEvidence evidence = new DocumentEvidence(views);
        List<int[]> labels = firstPass(views, scores, evidence);
        return secondPass(views, scores, evidence, labels);
    }

    private float[][] score(View view) {
        float[][] scores = new float[view.size()][Labels.COUNT];
        Features features = new Features();
        for (int i = 0; i < scores.length; i++) {
            words.addTo(view, i, scores[i]);
            features.clear();
            ContextFeatures.collect(view, i, features);
            addAll(features, scores[i]);
        }
        return scores;
    }

    private void addAll(Features features, float[] scores) {
        for (int f = 0; f < features.size(); f++) {
            model.addTo(features.get(f), scores);
        }
    }

    private List<int[]> firstPass(List<View> views, List<float[][]> scores, DocumentEvidence evidence) {
        List<int[]> labels = new ArrayList<>(views.size());
        for (int s = 0; s < views.size(); s++) {
            labels.add(decode(views.get(s), scores.get(s), evidence, null));
        }
        for (int s = 0; s < views.size(); s++) {
            evidence.add(views.get(s), labels.get(s));
        }
        return labels;
    }

    private List<List<Name>> secondPass(
            List<View> views, List<float[][]> scores, DocumentEvidence evidence, List<int[]> first) {
        List<List<Name>> names = new ArrayList<>(views.size());
        for (int s = 0; s < views.size(); s++) {
            float[][] summed = sum(views.get(s), scores.get(s), evidence, first.get(s));
            int[] labels = Viterbi.decode(summed, model.transitions());
            names.add(Confidence.names(labels, summed, model.scale()));
        }
        return names;
    }

    private int[] decode(View view, float[][] scores, DocumentEvidence evidence, int[] first) {
        return Viterbi.decode(sum(view, scores, evidence, first), model.transitions());
    }

    private float[][] sum(View view, float[][] scores, DocumentEvidence evidence, int[] first) {
        float[][] summed = new float[scores.length][];
        Features features = new Features();
        for (int i = 0; i < scores.length; i++) {
            summed[i] = scores[i].clone();
            features.clear();
            evidence.collect(view, i, first == null ? -1 : first[i], features);
            addAll(features, summed[i]);
        }
        return summed;
    }
}
