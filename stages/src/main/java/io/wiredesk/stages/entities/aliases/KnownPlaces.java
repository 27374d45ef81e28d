package io.wiredesk.stages.entities.aliases;

import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.resources.Resources;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Countries, cities, regions and peoples under their plain words. Immutable. */
final class KnownPlaces {

    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, String> demonyms = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private final Set<String> peoples = new HashSet<>();

    KnownPlaces(Countries countries, Cities cities, PlainWords words) {
        Set<String> former = Resources.set("entities/former-countries.txt");
        for (String name : countries.names()) {
            this.countries.put(words.phrase(name), countries.code(name).orElseThrow());
        }
        former.forEach(name -> this.countries.remove(words.phrase(name)));
        cities.names().forEach(name -> places.add(words.phrase(name)));
        Resources.set("entities/regions.txt").forEach(name -> places.add(words.phrase(name)));
        for (String name : countries.demonyms()) {
            demonyms.put(words.phrase(name), countries.codeOfDemonym(name).orElseThrow());
        }
        peoples.addAll(demonyms.keySet());
        Resources.set("entities/peoples.txt").forEach(name -> peoples.add(words.phrase(name)));
    }

    /** ISO 3166-1 code of a country. */
    Optional<String> country(List<String> plain) {
        return Optional.ofNullable(countries.get(String.join(" ", plain)));
    }

    /** ISO 3166-1 code of the country that a name or a demonym stands for. */
    Optional<String> countryNamed(List<String> plain) {
        String name = String.join(" ", plain);
        return Optional.ofNullable(countries.getOrDefault(name, demonyms.get(name)));
    }

    boolean isPlace(List<String> plain) {
        String name = String.join(" ", plain);
        return countries.containsKey(name) || places.contains(name);
    }

    /** The people of a country or of a faith, or what belongs to them: "Belgian", "Muslim". */
    boolean isPeople(List<String> plain) {
        return peoples.contains(String.join(" ", plain));
    }
}
