package io.wiredesk.training;

import io.wiredesk.stages.entities.lexicon.WordClasses;
import io.wiredesk.stages.entities.lexicon.WordTable;
import io.wiredesk.stages.entities.tagger.Labels;
import io.wiredesk.stages.entities.tagger.Model;
import io.wiredesk.stages.entities.tagger.ModelFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Makes the word classes of the entity model from the lexica of NLP4J. Deterministic. */
public final class WordClassTraining {

    private static final int FINE = 3000;
    private static final int MIDDLE = 500;
    private static final int COARSE = 80;
    private static final int SAMPLE = 120_000;
    private static final long SEED = 104_729;
    private static final int PEOPLE = 16_000;
    private static final int ORGANISATIONS = 10_000;
    private static final int PLACES = 8_000;

    private WordClassTraining() {}

    /**
     * Learns the classes and draws the lists of names that the trainer needs.
     *
     * @param archive  the jar of NLP4J's lexica for English
     * @param out      a folder that receives {@code word-classes.model} and the lists; replaced when they exist
     * @param progress told in one line what was done
     */
    public static void run(Path archive, Path out, Consumer<String> progress) throws IOException {
        Nlp4jLexica lexica = new Nlp4jLexica(archive);
        Files.createDirectories(out);
        WordClasses.Brown brown = brown(lexica.brown());
        progress.accept(String.format(
                Locale.ROOT, "clusters of %,d words", brown.leaves().size()));
        NameUses uses = new NameUses();
        NameSamples samples = new NameSamples();
        lexica.names((words, kinds) -> {
            uses.add(words, kinds);
            samples.add(words, kinds);
        });
        writeLists(out, uses, samples);
        WordTable table = uses.table();
        progress.accept(String.format(Locale.ROOT, "uses of %,d words in names", table.size()));
        WordClasses.Vectors vectors = vectors(new TreeMap<>(lexica.vectors()));
        progress.accept(String.format(
                Locale.ROOT, "vector classes of %,d words", vectors.leaves().size()));
        Model empty = new Model(1, 1, new byte[2 * Labels.COUNT], new float[Labels.COUNT * Labels.COUNT]);
        try (OutputStream stream = Files.newOutputStream(out.resolve("word-classes.model"))) {
            ModelFile.write(
                    new ModelFile.Contents(empty, new WordClasses(brown, vectors, table, uses.names())), stream);
        }
    }

    private static void writeLists(Path out, NameUses uses, NameSamples samples) throws IOException {
        write(out.resolve("given-names.txt"), "Given names of people", uses.givenNames());
        write(out.resolve("people.txt"), "Names of people", samples.people(PEOPLE));
        write(out.resolve("organisations.txt"), "Names of organisations", samples.organisations(ORGANISATIONS));
        write(out.resolve("places.txt"), "Names of places", samples.places(PLACES));
    }

    private static void write(Path file, String what, List<String> names) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + what + ", one a line, drawn by wiredesk train classes from the lists of names in"
                + " edu.emory.mathcs.nlp:nlp4j-english:1.1.3 (Apache-2.0).");
        lines.addAll(names);
        Files.write(file, lines);
    }

    private static WordClasses.Brown brown(Map<String, String> clusters) {
        List<String> paths = new ArrayList<>(new TreeSet<>(clusters.values()));
        Map<String, Integer> numbers = new HashMap<>();
        int[] bits = new int[paths.size()];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = Integer.parseInt("1" + paths.get(i), 2);
            numbers.put(paths.get(i), i);
        }
        Map<String, Integer> leaves = new HashMap<>();
        clusters.forEach((word, path) -> leaves.put(word, numbers.get(path)));
        return new WordClasses.Brown(bits, WordTable.of(leaves));
    }

    private static WordClasses.Vectors vectors(TreeMap<String, float[]> vectors) {
        float[][] units = vectors.values().stream().map(KMeans::unit).toArray(float[][]::new);
        KMeans fine = KMeans.learn(units, FINE, SAMPLE, SEED);
        KMeans middle = KMeans.learn(units, MIDDLE, SAMPLE, SEED);
        KMeans coarse = KMeans.learn(units, COARSE, SAMPLE, SEED);
        int[] classes = fine.classes(units);
        Map<String, Integer> leaves = new HashMap<>();
        int at = 0;
        for (String word : vectors.keySet()) {
            leaves.put(word, classes[at++]);
        }
        return new WordClasses.Vectors(
                shorts(middle.classes(fine.centres())), shorts(coarse.classes(fine.centres())), WordTable.of(leaves));
    }

    private static short[] shorts(int[] classes) {
        short[] shorts = new short[classes.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) classes[i];
        }
        return shorts;
    }
}
