package io.wiredesk.training;

import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The labelled sets of a folder, brought to the guideline, and a tenth of GMB held back in blocks of documents.
 *
 * @param training documents to learn from
 * @param heldBack documents to measure on
 */
record Corpus(List<List<LabelledSentence>> training, List<List<LabelledSentence>> heldBack) {

    private static final int BLOCK = 20;

    /** Reads every {@code *.conll.gz} of a folder, in the order of their names. */
    static Corpus read(Path folder) throws IOException {
        Corpus corpus = new Corpus(new ArrayList<>(), new ArrayList<>());
        Guideline guideline = new Guideline(Countries.load());
        for (Path file : files(folder)) {
            List<List<LabelledSentence>> documents = guideline.apply(reader().read(file));
            if (file.getFileName().toString().startsWith("gmb")) {
                corpus.split(documents);
            } else {
                corpus.add(documents);
            }
        }
        if (corpus.training().isEmpty()) {
            throw new IOException("no *.conll.gz with labelled sentences in " + folder);
        }
        return corpus;
    }

    /** A file as it is, without the guideline. */
    static List<List<LabelledSentence>> raw(Path file) throws IOException {
        return reader().read(file);
    }

    private static ConllReader reader() {
        return new ConllReader(new Tokenizer(Abbreviations.load()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".conll.gz"))
                    .sorted()
                    .toList();
        }
    }

    private void split(List<List<LabelledSentence>> documents) {
        for (int i = 0; i < documents.size(); i++) {
            (i / BLOCK % 10 == 9 ? heldBack : training).add(documents.get(i));
        }
    }

    /** A set without bounds between its documents is a set of sentences. */
    private void add(List<List<LabelledSentence>> documents) {
        if (documents.size() == 1) {
            documents.get(0).forEach(sentence -> training.add(List.of(sentence)));
        } else {
            training.addAll(documents);
        }
    }
}
