package io.wiredesk.stages.entities.names;

import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.tagger.Tagger;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names of an article: the tagger first, then rules for what is certain in news whatever the tagger thinks. Immutable,
 * safe for several threads.
 */
public final class NameFinder {

    private final Tagger tagger;
    private final Gazetteer gazetteer;
    private final NameShapes shapes;
    private final CertainNames certain;
    private final Introductions introductions;
    private final Organisations organisations;
    private final PlaceHeads placeHeads = new PlaceHeads();
    private final Consistency consistency;

    public NameFinder(Tagger tagger, Gazetteer gazetteer, Titles titles) {
        this.tagger = tagger;
        this.gazetteer = gazetteer;
        shapes = new NameShapes(titles);
        certain = new CertainNames(titles);
        introductions = new Introductions();
        organisations = new Organisations(titles);
        consistency = new Consistency(titles);
    }

    /**
     * What was found.
     *
     * @param names    in order of passages, without overlap
     * @param acronyms what the article introduces in brackets
     */
    public record Found(List<FoundName> names, List<Introduction> acronyms) {}

    /** An acronym that the article introduces behind the name that it stands for. */
    public record Introduction(FoundName name, FoundName acronym) {}

    public Found find(Reading reading) {
        Matches matches = Matches.in(reading, gazetteer);
        NameSet names = tag(reading, matches);
        shapes.mend(reading, matches, names);
        certain.add(reading, matches, names);
        placeHeads.complete(reading, names);
        organisations.complete(reading, matches, names);
        List<Introduction> acronyms = introductions.find(reading, names);
        consistency.enforce(reading, matches, names);
        Introductions.enforce(reading, acronyms, names);
        return new Found(names.all(), acronyms);
    }

    private NameSet tag(Reading reading, Matches matches) {
        List<List<Tagger.Name>> tagged = tagger.tag(reading.sentences(), matches.masks());
        NameSet names = new NameSet(tagged.size());
        for (int p = 0; p < tagged.size(); p++) {
            for (Tagger.Name name : tagged.get(p)) {
                names.put(p, name.first(), name.last(), name.type(), name.confidence());
            }
        }
        return names;
    }

    /** The words of a name, as tokens. */
    public static List<String> words(Reading reading, FoundName name) {
        List<String> words = new ArrayList<>();
        for (int i = name.first(); i <= name.last(); i++) {
            words.add(reading.passages().get(name.passage()).form(i));
        }
        return words;
    }
}
