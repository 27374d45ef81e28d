package io.wiredesk.benchmarks.entities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** Trains OpenNLP's NameFinder on the open training data that ours learned from, labels as they are, once: the model is kept. */
final class OpenNlpTraining {

    private static final String MODEL = "opennlp-names.bin";

    private final Path work;
    private final int iterations;
    private final Consumer<String> progress;

    OpenNlpTraining(Path work, int iterations, Consumer<String> progress) {
        this.work = work;
        this.iterations = iterations;
        this.progress = progress;
    }

    /** How the model is trained, in words. */
    String how() {
        return "maximum entropy, " + iterations
                + " iterations, cut-off 3, default features, on all of train/*.conll.gz";
    }

    /** The model of an earlier run with as many iterations, or a new one. */
    TokenNameFinderModel model(Path data) {
        Path file = work.resolve(iterations + "-" + MODEL);
        try {
            if (!Files.exists(file)) {
                progress.accept("training OpenNLP: " + how());
                Files.createDirectories(work);
                train(samples(data)).serialize(file);
            }
            return new TokenNameFinderModel(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot train OpenNLP's NameFinder in " + work, e);
        }
    }

    private TokenNameFinderModel train(List<NameSample> samples) throws IOException {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 3);
        return NameFinderME.train(
                "en", null, ObjectStreamUtils.createObjectStream(samples), parameters, new TokenNameFinderFactory());
    }

    private static List<NameSample> samples(Path data) {
        List<NameSample> samples = new ArrayList<>();
        for (Path file : GzipLines.files(data.resolve("train"), ".conll.gz")) {
            ConllFile.read(file).forEach(document -> addSamples(document, samples));
        }
        return samples;
    }

    private static void addSamples(Labelled document, List<NameSample> samples) {
        String text = document.text();
        int start = 0;
        int next = 0;
        boolean first = true;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            List<Name> names = new ArrayList<>();
            while (next < document.names().size() && document.names().get(next).end() <= end) {
                names.add(document.names().get(next++));
            }
            samples.add(sample(text.substring(start, end), start, names, first));
            first = false;
            start = end + 2;
        }
    }

    private static NameSample sample(String sentence, int offset, List<Name> names, boolean first) {
        Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(sentence);
        List<Span> spans = new ArrayList<>();
        for (Name name : names) {
            int begin = 0;
            while (tokens[begin].getEnd() + offset <= name.start()) {
                begin++;
            }
            int end = begin;
            while (end < tokens.length && tokens[end].getStart() + offset < name.end()) {
                end++;
            }
            spans.add(new Span(begin, end, name.type().name()));
        }
        return new NameSample(Span.spansToStrings(tokens, sentence), spans.toArray(Span[]::new), first);
    }
}
