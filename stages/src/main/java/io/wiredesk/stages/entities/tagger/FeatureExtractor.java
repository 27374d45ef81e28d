package io.wiredesk.stages.entities.tagger;

import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.WordClasses;
import io.wiredesk.stages.entities.lexicon.WordTable;
import io.wiredesk.stages.entities.text.Sentence;

/**
 * Turns a token into hashes of features. Training uses it as it is; the tagger sums the part that depends on a word alone once
 * per word. Immutable, safe for several threads.
 */
public final class FeatureExtractor {

    /** Words this far from a token take part in its features. */
    static final int WINDOW = 2;

    private static final int SPREAD = 0x7FEB352D;

    private final Gazetteer gazetteer;
    private final WordAnalyser analyser;
    private final WordTable names;

    public FeatureExtractor(Gazetteer gazetteer, WordClasses classes) {
        analyser = new WordAnalyser(classes);
        this.gazetteer = gazetteer;
        names = classes.names();
    }

    Word analyse(String form) {
        return analyser.analyse(form);
    }

    WordTable names() {
        return names;
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** A sentence prepared for {@link #features}. */
    public View view(Sentence sentence) {
        return new View(sentence, gazetteer.match(sentence), this, analyser::analyse);
    }

    /** The hashes of a token's features, without those of its document. */
    public int[] features(View view, int index) {
        if (view.quiet(index)) {
            return new int[0];
        }
        Features features = new Features();
        for (int offset = -WINDOW; offset <= WINDOW; offset++) {
            for (int hash : view.word(index + offset).features(offset)) {
                features.add(at(hash, offset));
            }
        }
        ContextFeatures.collect(view, index, features);
        return features.toArray();
    }

    /** The hashes that a token's document adds; {@code label} is that of the first pass, negative when there was none. */
    public int[] documentFeatures(DocumentEvidence evidence, View view, int index, int label) {
        Features features = new Features();
        DocumentEvidence.collect(evidence.of(view)[index], view, index, label, features);
        return features.toArray();
    }

    /** The hash of a word's feature as seen from a token at a distance. */
    static int at(int hash, int offset) {
        return offset == 0 ? hash : (hash ^ offset * 0x3C6EF372) * SPREAD;
    }
}
