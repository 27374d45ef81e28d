package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.resources.Resources;
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
    private final FeatureExtractor extractor;
    private final WordScores words;

    public Tagger(Model model, FeatureExtractor extractor) {
        this.model = model;
        this.extractor = extractor;
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
        try (InputStream in = Resources.open("entities/news-en.model")) {
            ModelFile.Contents contents = ModelFile.read(in);
            return new Tagger(contents.model(), new FeatureExtractor(gazetteer, contents.classes()));
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
        return tag(
                sentences, sentences.stream().map(extractor.gazetteer()::match).toList());
    }

    /** The same, with the gazetteer's matches in each sentence. */
    public List<List<Name>> tag(List<Sentence> sentences, List<int[]> matches) {
        List<View> views = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            views.add(new View(sentences.get(i), matches.get(i), extractor, words::word));
        }
        return new Passes(model, views).names();
    }
}
