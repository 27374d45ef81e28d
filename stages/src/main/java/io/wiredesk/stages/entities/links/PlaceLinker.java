package io.wiredesk.stages.entities.links;

import io.wiredesk.stages.entities.Findings.Link;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Links places to ISO 3166-1 and GeoNames. A city's score is its share of the people who live in cities of that name, those in
 * countries that the article names counting several times; the candidates stay in the list. Immutable, safe for several threads.
 */
public final class PlaceLinker {

    public static final String COUNTRIES = "iso-3166";
    public static final String CITIES = "geonames";

    private static final int MAX_CANDIDATES = 3;
    private static final double LEAST_SCORE = 0.05;
    private static final double NAMED_COUNTRY = 10;

    /** The table does not hold every village: one of the name may be meant. In thousands of people. */
    private static final double UNLISTED = 5;

    /** Country names that are often another place or a person. */
    private static final Set<String> AMBIGUOUS =
            Set.of("Georgia", "Jordan", "Chad", "Jersey", "Dominica", "Congo", "Guinea");

    private final Countries countries;
    private final Cities cities;

    public PlaceLinker(Countries countries, Cities cities) {
        this.countries = countries;
        this.cities = cities;
    }

    /**
     * Links of a place under its names, best first within an authority.
     *
     * @param nearby codes of the countries that the article names
     */
    public List<Link> links(Collection<String> names, Set<String> nearby) {
        List<Link> links = new ArrayList<>();
        for (String name : names) {
            countries
                    .code(name)
                    .ifPresent(code -> add(links, new Link(COUNTRIES, code, AMBIGUOUS.contains(name) ? 0.7 : 0.99)));
        }
        for (String name : names) {
            if (links.stream().noneMatch(link -> link.authority().equals(CITIES))) {
                links.addAll(cityLinks(name, nearby));
            }
        }
        return List.copyOf(links);
    }

    private static void add(List<Link> links, Link link) {
        if (links.stream().noneMatch(other -> other.id().equals(link.id()))) {
            links.add(link);
        }
    }

    private List<Link> cityLinks(String name, Set<String> nearby) {
        List<Cities.City> candidates = cities.named(name);
        double total = UNLISTED;
        for (Cities.City city : candidates) {
            total += weight(city, nearby);
        }
        List<Link> links = new ArrayList<>();
        for (Cities.City city : candidates) {
            double score = Math.round(100 * weight(city, nearby) / total) / 100.0;
            if (score >= LEAST_SCORE) {
                links.add(new Link(CITIES, city.id(), score));
            }
        }
        links.sort(Comparator.comparingDouble(Link::score).reversed());
        return links.subList(0, Math.min(MAX_CANDIDATES, links.size()));
    }

    private static double weight(Cities.City city, Set<String> nearby) {
        return city.population() * (nearby.contains(city.country()) ? NAMED_COUNTRY : 1);
    }
}
