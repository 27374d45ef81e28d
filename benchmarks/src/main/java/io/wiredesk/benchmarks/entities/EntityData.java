package io.wiredesk.benchmarks.entities;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sets that lie below a folder; one that is not there is empty. */
final class EntityData {

    /** Of the articles of GUM in the order of their names, every third is held back: nothing may be tuned on it. */
    private static final int HELD_BACK = 3;

    private final Path folder;

    EntityData(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** Sets with names that people labelled, to be found from raw text. */
    Map<String, List<Labelled>> named() {
        Map<String, List<Labelled>> sets = new LinkedHashMap<>();
        for (Path file : GzipLines.files(folder.resolve("eval-only"), ".conll.gz")) {
            sets.put(file.getFileName().toString().replace(".conll.gz", ""), ConllFile.read(file));
        }
        sets.put("gum-news, held-back third", third(gum()));
        sets.values().removeIf(List::isEmpty);
        return sets;
    }

    List<Labelled> coreference() {
        List<Labelled> documents = new ArrayList<>();
        GzipLines.files(folder.resolve("coreference"), ".json.gz")
                .forEach(file -> documents.addAll(CoreferenceFile.read(file)));
        return documents;
    }

    List<Labelled> gum() {
        return GzipLines.files(folder.resolve("gum-news"), ".conllu.gz").stream()
                .map(GumFile::read)
                .toList();
    }

    static List<Labelled> third(List<Labelled> documents) {
        List<Labelled> third = new ArrayList<>();
        for (int i = HELD_BACK - 1; i < documents.size(); i += HELD_BACK) {
            third.add(documents.get(i));
        }
        return third;
    }
}
