package io.wiredesk.training;

import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.tagger.FeatureExtractor;
import io.wiredesk.stages.entities.tagger.Model;
import io.wiredesk.stages.entities.tagger.ModelFile;
import io.wiredesk.stages.entities.tagger.Tagger;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Rebuilds the entity model from labelled sets. Deterministic: the same data gives the same bytes.
 *
 * <p>The second pass must learn from labels with the errors of a first pass. So two models, each trained on one half of the
 * documents, label the other half; the final model sees each document now with these labels, now without any.
 */
public final class EntityTraining {

    private static final int BITS = 19;
    private static final int EPOCHS = 6;
    private static final int JACKKNIFE_EPOCHS = 3;
    private static final float MARGIN = 30;

    /** How often each of our own stories is filled. */
    private static final int STORIES = 25;

    private EntityTraining() {}

    /**
     * Trains on every {@code *.conll.gz} of a folder and writes the model.
     *
     * @param data     folder of the labelled sets
     * @param out      the model file; replaced when it exists
     * @param progress told in one line what was done, a few dozen times
     */
    public static void run(Path data, Path out, Consumer<String> progress) throws IOException {
        Corpus corpus = Corpus.read(data);
        progress.accept(String.format(
                Locale.ROOT,
                "%,d documents to learn from, %,d held back",
                corpus.training().size(),
                corpus.heldBack().size()));
        Cities cities = Cities.load();
        corpus.training().addAll(new NewsTemplates(cities).stories(STORIES));
        FeatureExtractor extractor = new FeatureExtractor(Gazetteer.load(Countries.load(), cities));
        Model model = train(corpus.training(), extractor, progress);
        progress.accept("held back: " + EntityEvaluation.score(new Tagger(model, extractor), corpus.heldBack()));
        write(model, out);
        progress.accept(String.format(Locale.ROOT, "%s: %,d bytes", out, Files.size(out)));
    }

    private static Model train(
            List<List<LabelledSentence>> documents, FeatureExtractor extractor, Consumer<String> progress) {
        Examples examples = new Examples(extractor, BITS);
        List<Example> first = examples.of(documents);
        List<Example> even = Examples.half(first, 0);
        List<Example> odd = Examples.half(first, 1);
        Model fromEven = new Course(BITS, MARGIN, progress).train(even, JACKKNIFE_EPOCHS);
        Model fromOdd = new Course(BITS, MARGIN, progress).train(odd, JACKKNIFE_EPOCHS);
        List<Example> both = examples.withSecondPass(documents, first, List.of(fromOdd, fromEven));
        return new Course(BITS, MARGIN, progress).train(both, EPOCHS);
    }

    private static void write(Model model, Path out) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            ModelFile.write(model, stream);
        }
    }
}
