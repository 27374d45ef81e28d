package io.wiredesk.training;

import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.lexicon.WordClasses;
import io.wiredesk.stages.entities.tagger.FeatureExtractor;
import io.wiredesk.stages.entities.tagger.Model;
import io.wiredesk.stages.entities.tagger.ModelFile;
import io.wiredesk.stages.entities.tagger.Tagger;
import io.wiredesk.stages.resources.Resources;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Rebuilds the entity model from labelled sets. Deterministic: the same data gives the same bytes.
 *
 * <p>The second pass must learn from labels with the errors of a first pass. So two models, each trained on one half of the
 * documents, label the other half; the final model sees each document now with these labels, now without any.
 */
public final class EntityTraining {

    private static final Passes PASSES = new Passes(2, 5);
    private static final Perceptron.Settings SETTINGS = new Perceptron.Settings(20, 30, 0.15f);

    private EntityTraining() {}

    /** How often the documents are read: by each half's model, and by the final one. */
    record Passes(int half, int whole) {}

    /**
     * Trains on every {@code *.conll.gz} of a folder and writes the model.
     *
     * @param data     folder of the labelled sets
     * @param classes  a model file whose word classes are used, as {@link WordClassTraining} writes it; the shipped ones when empty
     * @param out      the model file; replaced when it exists
     * @param progress told in one line what was done, a few dozen times
     */
    public static void run(Path data, Optional<Path> classes, Path out, Consumer<String> progress) throws IOException {
        run(data, classes, out, PASSES, progress);
    }

    static void run(Path data, Optional<Path> classes, Path out, Passes passes, Consumer<String> progress)
            throws IOException {
        Corpus corpus = Corpus.read(data);
        Cities cities = Cities.load();
        Countries countries = Countries.load();
        TrainingSet set = TrainingSet.of(corpus, countries, cities);
        progress.accept(String.format(
                Locale.ROOT, "%,d documents to learn from", set.training().size()));
        WordClasses known = classes(classes);
        FeatureExtractor extractor = new FeatureExtractor(Gazetteer.load(countries, cities), known);
        Model model = train(set.training(), extractor, passes, progress);
        Tagger tagger = new Tagger(model, extractor);
        progress.accept("held back, GMB: " + EntityEvaluation.score(tagger, corpus.heldBack()));
        progress.accept("held back, own: " + EntityEvaluation.score(tagger, set.heldBack()));
        write(new ModelFile.Contents(model, known), out);
        progress.accept(String.format(Locale.ROOT, "%s: %,d bytes", out, Files.size(out)));
    }

    private static Model train(
            List<List<LabelledSentence>> documents,
            FeatureExtractor extractor,
            Passes passes,
            Consumer<String> progress) {
        Examples examples = new Examples(extractor, SETTINGS.bits());
        List<Example> first = examples.of(documents);
        List<Example> even = Examples.half(first, 0);
        List<Example> odd = Examples.half(first, 1);
        Model fromEven = new Course(SETTINGS, progress).train(even, passes.half());
        Model fromOdd = new Course(SETTINGS, progress).train(odd, passes.half());
        List<Example> both = examples.withSecondPass(documents, first, List.of(fromOdd, fromEven));
        return new Course(SETTINGS, progress).train(both, passes.whole());
    }

    private static WordClasses classes(Optional<Path> file) throws IOException {
        try (InputStream in =
                file.isPresent() ? Files.newInputStream(file.get()) : Resources.open("entities/news-en.model")) {
            return ModelFile.read(in).classes();
        }
    }

    private static void write(ModelFile.Contents model, Path out) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            ModelFile.write(model, stream);
        }
    }
}
