package io.wiredesk.stages.entities.lexicon;

import io.wiredesk.stages.resources.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Countries with their names, demonyms and ISO 3166-1 codes. Immutable. */
public final class Countries {

    private final Map<String, String> codeByName = new HashMap<>();
    private final Map<String, String> codeByDemonym = new HashMap<>();

    private Countries() {}

    /** The table that is shipped. */
    public static Countries load() {
        Countries countries = new Countries();
        for (String[] row : Resources.rows("entities/countries.tsv")) {
            countries.add(row[0], split(row[1]), split(row[2]));
        }
        return countries;
    }

    private static List<String> split(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    private void add(String code, List<String> names, List<String> demonyms) {
        names.forEach(name -> codeByName.put(name, code));
        demonyms.forEach(demonym -> codeByDemonym.putIfAbsent(demonym, code));
    }

    /** ISO 3166-1 alpha-2 code of a country's name. */
    public Optional<String> code(String name) {
        return Optional.ofNullable(codeByName.get(name));
    }

    /** ISO 3166-1 alpha-2 code of the country that a demonym belongs to. */
    public Optional<String> codeOfDemonym(String demonym) {
        return Optional.ofNullable(codeByDemonym.get(demonym));
    }

    public Iterable<String> names() {
        return codeByName.keySet();
    }

    public Iterable<String> demonyms() {
        return codeByDemonym.keySet();
    }
}
