package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.resources.Resources;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Organisations: what kind of company it is may be left out ("Tarn & Vale" for "Tarn & Vale Holdings"), and what stands behind
 * "of" ("Legislative Council" for "Legislative Council of Ceylon"), and the place in front ("White Sox" for "Chicago White Sox");
 * one word may stand for the name that it opens or that it is the head of ("Thornbury" for "Thornbury Asset Management"). Immutable.
 */
final class OrganisationAliases extends PhraseAliases {

    private final KnownPlaces places;
    private final Set<String> companySuffixes;
    private final Set<String> heads;
    private final Set<String> connecting = Resources.set("entities/connecting-words.txt");

    OrganisationAliases(PlainWords words, AcronymForms acronyms, KnownPlaces places) {
        super(words, acronyms);
        this.places = places;
        heads = words.all(Resources.set("entities/organisation-heads.txt"));
        companySuffixes = words.all(Resources.set("entities/company-suffixes.txt"));
    }

    @Override
    boolean isStart(Candidate shorter, List<String> rest) {
        boolean one = shorter.size() == 1 && !isAcronym(shorter) && !places.isPeople(shorter.plain());
        return companySuffixes.containsAll(rest)
                || one && tellsKind(rest)
                || shorter.size() > 1 && connecting.contains(rest.get(0));
    }

    /** "Asset Management" does, "Enix" does not: the short name may be another thing. */
    private boolean tellsKind(List<String> rest) {
        String last = rest.get(rest.size() - 1);
        return connecting.contains(rest.get(0)) || companySuffixes.contains(last) || heads.contains(last);
    }

    @Override
    boolean isEnd(Candidate shorter, List<String> front) {
        boolean behindPreposition = connecting.contains(front.get(front.size() - 1));
        boolean place = places.isPlace(front) || places.isPeople(front);
        boolean head = shorter.size() == 1 && front.size() > 1 && Collections.disjoint(front, connecting);
        return !behindPreposition && !places.isPeople(shorter.plain()) && (place || head);
    }

    @Override
    boolean mayBeHead(Candidate word) {
        return heads.contains(word.first());
    }

    /** "Oxford" for "University of Oxford", "Vale Electric" for "Vale Electric & Power Co", "Volcanoes" for "Salem Volcanoes". */
    @Override
    boolean isVariant(Candidate shorter, Candidate fuller, Article article) {
        int more = fuller.size() - shorter.size();
        if (shorter.opens(fuller)) {
            return fuller.plain().get(shorter.size()).equals("and") && companySuffixes.contains(fuller.last());
        }
        boolean university = more == 2 && fuller.first().equals("university");
        boolean team = more == 1 && shorter.size() == 1 && shorter.last().endsWith("s");
        return shorter.ends(fuller) && (university || team);
    }
}
