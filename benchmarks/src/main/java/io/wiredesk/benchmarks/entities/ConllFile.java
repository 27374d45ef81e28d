package io.wiredesk.benchmarks.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a file of one token and its IOB2 label a line, with an empty line between sentences and -DOCSTART- between documents. */
final class ConllFile {

    private ConllFile() {}

    static List<Labelled> read(Path file) {
        List<Labelled> documents = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        TokenText text = new TokenText();
        for (String line : GzipLines.read(file)) {
            if (line.startsWith("-DOCSTART-") || line.isBlank()) {
                add(rows, text);
            } else {
                rows.add(line.split("\t"));
            }
            if (line.startsWith("-DOCSTART-") && text.tokens() > 0) {
                documents.add(text.labelled(file.getFileName() + " " + documents.size()));
                text = new TokenText();
            }
        }
        add(rows, text);
        documents.add(text.labelled(file.getFileName() + " " + documents.size()));
        return documents;
    }

    private static void add(List<String[]> rows, TokenText text) {
        int first = text.tokens();
        rows.forEach(row -> text.token(row[0]));
        for (int i = 0; i < rows.size(); i++) {
            String label = label(rows, i);
            int last = i;
            while (label.startsWith("B-") && label(rows, last + 1).equals("I-" + label.substring(2))) {
                last++;
            }
            int begin = first + i;
            int end = first + last;
            if (label.startsWith("B-")) {
                LabelNames.type(label.substring(2)).ifPresent(type -> text.name(type, begin, end, Name.UNKNOWN));
            }
        }
        rows.clear();
        text.endSentence();
    }

    private static String label(List<String[]> rows, int index) {
        return index < rows.size() ? rows.get(index)[1] : "";
    }
}
