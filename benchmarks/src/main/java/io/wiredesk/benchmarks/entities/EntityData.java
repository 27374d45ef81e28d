package io.wiredesk.benchmarks.entities;

import io.wiredesk.training.OwnStory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sets that lie below a folder; one that is not there is empty. */
final class EntityData {

    /** Of the articles of GUM in the order of their names, every third is held back: nothing may be tuned on it. */
    private static final int HELD_BACK = 3;

    private static final String OWN = "own stories, held back";

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
        sets.put(OWN, ownStories());
        sets.values().removeIf(List::isEmpty);
        return sets;
    }

    /** What curves may be fitted on: two thirds of gum-news, and our own stories that nothing was learned from. */
    Map<String, List<Labelled>> forFitting() {
        List<Labelled> gum = gum();
        List<Labelled> twoThirds = new ArrayList<>(gum);
        twoThirds.removeAll(third(gum));
        Map<String, List<Labelled>> sets = new LinkedHashMap<>();
        sets.put("gum-news, other two thirds", twoThirds);
        sets.put(OWN, ownStories());
        sets.values().removeIf(List::isEmpty);
        return sets;
    }

    private static List<Labelled> ownStories() {
        List<Labelled> stories = new ArrayList<>();
        for (OwnStory story : OwnStory.heldBack()) {
            List<Name> names = story.names().stream()
                    .map(name -> new Name(name.type(), name.start(), name.end()))
                    .toList();
            stories.add(new Labelled(
                    OWN + ' ' + stories.size(), Optional.empty(), story.text(), story.words(), names, Set.of()));
        }
        return stories;
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
