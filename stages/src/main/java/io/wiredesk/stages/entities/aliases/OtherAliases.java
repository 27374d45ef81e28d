package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.lexicon.WordList;
import java.util.List;
import java.util.Set;

/** Events, works, products: what stands behind "of" may be left out, and a country or people in front ("Carnation Revolution" for "Portuguese Carnation Revolution"). Immutable. */
final class OtherAliases extends PhraseAliases {

    private final KnownPlaces places;
    private final Set<String> connecting = WordList.read("connecting-words.txt");

    OtherAliases(PlainWords words, AcronymForms acronyms, KnownPlaces places) {
        super(words, acronyms);
        this.places = places;
    }

    @Override
    boolean isStart(Candidate shorter, List<String> rest) {
        return shorter.size() > 1 && connecting.contains(rest.get(0)) && !places.isPeople(shorter.plain());
    }

    @Override
    boolean isEnd(Candidate shorter, List<String> front) {
        boolean several = shorter.size() > 1 || front.size() > 1;
        return several
                && (places.isPlace(front) || places.isPeople(front))
                && !connecting.contains(front.get(front.size() - 1));
    }
}
