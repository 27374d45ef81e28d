package io.wiredesk.training;

import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Invents names for the slots of a story; a slot keeps its name until the story ends. Not safe for several threads. */
final class Fillers {

    private final Random random;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, String> filled = new HashMap<>();

    Fillers(Random random, Cities cities) {
        this.random = random;
        for (String line : Resources.lines(Fillers.class, "fillers.txt")) {
            String[] cells = line.split("\t");
            lists.put(cells[0], List.of(cells[1].split("\\|")));
        }
        lists.put("person", Resources.lines(Fillers.class, "people.txt"));
        Countries countries = Countries.load();
        lists.put("country", sorted(countries.names()));
        lists.put("demonym", sorted(countries.demonyms()));
        lists.put("city", sorted(cities.names()));
    }

    private static List<String> sorted(Iterable<String> names) {
        List<String> sorted = new ArrayList<>();
        names.forEach(sorted::add);
        sorted.sort(null);
        return sorted;
    }

    /** Starts a new story. */
    void forget() {
        filled.clear();
    }

    /** The name in a slot such as {@code P1}. */
    String fill(String slot) {
        String known = filled.get(slot);
        if (known != null) {
            return known;
        }
        String name = invent(slot.charAt(0), slot.substring(1));
        filled.put(slot, name);
        return name;
    }

    private String invent(char kind, String number) {
        return switch (kind) {
            case 'P' -> pick("person");
            case 'S' -> behindFirst(fill("P" + number));
            case 'L' -> place();
            case 'C' -> pick("country");
            case 'D' -> pick("demonym");
            case 'E' -> pick("event");
            case 'K' -> company();
            case 'A' -> initials(fill("O" + number));
            default -> organisation();
        };
    }

    private static String behindFirst(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private String surname() {
        String person = pick("person");
        return person.substring(person.lastIndexOf(' ') + 1);
    }

    private String pick(String list) {
        List<String> entries = lists.get(list);
        return entries.get(random.nextInt(entries.size()));
    }

    private String place() {
        return pick(random.nextInt(3) == 0 ? "city" : "place");
    }

    private String company() {
        return switch (random.nextInt(6)) {
            case 0 -> pick("stem").replace(" ", "") + pick("tail");
            case 1 -> surname() + ' ' + pick("company");
            case 2 -> surname() + " & " + surname();
            case 3 -> pick("stem");
            default -> pick("stem") + ' ' + pick("company");
        };
    }

    private String organisation() {
        return switch (random.nextInt(16)) {
            case 0 -> place() + " University";
            case 1 -> "University of " + place();
            case 2 -> place() + " City Council";
            case 3 -> place() + " Crown Court";
            case 4 -> place() + " General Hospital";
            case 5 -> "Institute for " + pick("topic");
            case 6 -> pick("adjective") + " Institute of " + pick("topic");
            case 7 -> "Ministry of " + pick("topic");
            case 8 -> pick("people") + "' " + pick("body");
            case 9 -> pick("adjective") + ' ' + pick("people") + "' " + pick("body");
            case 10 -> pick("stem") + ' ' + pick("people") + "' " + pick("body");
            case 11 -> "Union of " + pick("people");
            case 12 -> pick("adjective") + ' ' + pick("body");
            case 13 -> surname() + " Foundation";
            case 14 -> place() + ' ' + pick("body");
            default -> company();
        };
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[ -]")) {
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
            initials.append(capital ? word.substring(0, 1) : "");
        }
        return initials.length() > 1 ? initials.toString() : initials + "X";
    }
}
