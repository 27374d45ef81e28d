package io.wiredesk.stages.entities.lexicon;

import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Large cities and capitals, from GeoNames. Immutable. */
public final class Cities {

    private final Map<String, List<City>> byName = new HashMap<>();

    private Cities() {}

    /**
     * A city.
     *
     * @param id         GeoNames id
     * @param country    ISO 3166-1 alpha-2 code
     * @param population in thousands of people
     */
    public record City(String id, String name, String country, int population) {}

    /** The tables that are shipped. */
    public static Cities load() {
        Cities cities = new Cities();
        Resources.rows("entities/cities.tsv").forEach(cities::add);
        Resources.rows("entities/cities-also.tsv").forEach(cities::add);
        return cities;
    }

    private void add(String[] row) {
        City city = new City(row[0], row[1], row[2], Integer.parseInt(row[3]));
        put(city.name(), city);
        String plain = Accents.strip(city.name());
        if (!plain.equals(city.name())) {
            put(plain, city);
        }
    }

    private void put(String name, City city) {
        List<City> cities = byName.computeIfAbsent(name, key -> new ArrayList<>(1));
        if (cities.stream().noneMatch(other -> other.id().equals(city.id()))) {
            cities.add(city);
        }
    }

    /** The cities of a name, the most populous first. */
    public List<City> named(String name) {
        return byName.getOrDefault(name, List.of());
    }

    public Iterable<String> names() {
        return byName.keySet();
    }
}
