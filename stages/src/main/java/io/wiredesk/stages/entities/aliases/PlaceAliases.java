package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.resources.Resources;
import java.util.List;
import java.util.Set;

/**
 * Places: the kind of place may be left out ("Great Belt" for "Great Belt Bridge"), unless the short name is a place of its own;
 * and the city in front ("Heathrow Airport" for "London Heathrow Airport"). Immutable.
 */
final class PlaceAliases extends PhraseAliases {

    private final KnownPlaces places;
    private final Set<String> kinds = Resources.set("entities/place-kinds.txt");
    private final Set<String> buildings = Resources.set("entities/building-kinds.txt");
    private final Set<String> states = Resources.set("entities/state-kinds.txt");
    private final Set<String> cities = Resources.set("entities/cities-without-city.txt");

    PlaceAliases(PlainWords words, AcronymForms acronyms, KnownPlaces places) {
        super(words, acronyms);
        this.places = places;
    }

    @Override
    boolean isStart(Candidate shorter, List<String> rest) {
        Set<String> left = shorter.size() > 1 ? kinds : buildings;
        return !places.isPlace(shorter.plain()) && !kinds.contains(shorter.last()) && left.containsAll(rest);
    }

    @Override
    boolean isEnd(Candidate shorter, List<String> front) {
        return shorter.size() > 1 && places.isPlace(front) && kinds.contains(shorter.last());
    }

    @Override
    boolean mayBeHead(Candidate word) {
        return kinds.contains(word.first());
    }

    /** "Maine" for "State of Maine", "New York" for "New York City" where it never stands for the state. */
    @Override
    boolean isVariant(Candidate shorter, Candidate fuller, Article article) {
        int more = fuller.size() - shorter.size();
        if (shorter.opens(fuller)) {
            return more == 1
                    && fuller.last().equals("city")
                    && cities.contains(String.join(" ", shorter.plain()))
                    && !article.isBehindPlace(shorter.cluster());
        }
        return shorter.ends(fuller)
                && states.contains(String.join(" ", fuller.plain().subList(0, more)));
    }
}
