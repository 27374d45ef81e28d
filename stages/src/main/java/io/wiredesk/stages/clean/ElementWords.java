package io.wiredesk.stages.clean;

import io.wiredesk.stages.clean.ledger.Residue;
import io.wiredesk.stages.resources.Resources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which publishers name their elements, and what they stand for. Immutable. */
final class ElementWords {

    private static final int COLUMNS_OF_KIND = 3;
    private static final Meaning NOTHING = new Meaning(List.of(), Set.of());

    /** What a rule takes an element for by its name alone. */
    enum Kind {
        POST,
        NOTICE,
        PULLED,
        CAPTION
    }

    /** A line of the file that names a class: an earlier one has precedence. */
    record Naming(int order, Residue residue, int maxWords, int levels) {}

    /** Words that make an element one of a kind when it has them all. */
    private record Form(Kind kind, List<String> words) {}

    /**
     * What the words of one element stand for.
     *
     * @param namings those with precedence first
     */
    record Meaning(List<Naming> namings, Set<Kind> kinds) {}

    /** What one word stands for, and the forms that it is the first word of. */
    private record Entry(List<Naming> namings, List<Form> forms) {}

    private final Map<String, Entry> entries = new HashMap<>();

    private ElementWords() {}

    static ElementWords load() {
        ElementWords words = new ElementWords();
        int order = 0;
        for (String line : Resources.lines("rules/elements.txt")) {
            String[] columns = line.split(" \\| ", -1);
            if (columns.length == COLUMNS_OF_KIND) {
                words.addKind(columns);
            } else {
                words.addClass(columns, order++);
            }
        }
        return words;
    }

    private void addKind(String[] columns) {
        Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
        for (String form : columns[1].split(" ")) {
            List<String> words = List.of(form.split("\\+"));
            entry(words.get(0)).forms().add(new Form(kind, words));
        }
    }

    private void addClass(String[] columns, int order) {
        Naming naming =
                new Naming(order, Residue.of(columns[0]), Integer.parseInt(columns[1]), Integer.parseInt(columns[2]));
        for (String word : columns[3].split(" ")) {
            entry(word).namings().add(naming);
        }
    }

    private Entry entry(String word) {
        return entries.computeIfAbsent(word, first -> new Entry(new ArrayList<>(), new ArrayList<>()));
    }

    Meaning of(List<String> tokens) {
        List<Entry> found = new ArrayList<>(0);
        for (String token : tokens) {
            Entry entry = entries.get(token);
            if (entry != null) {
                found.add(entry);
            }
        }
        return found.isEmpty() ? NOTHING : meaning(found, tokens);
    }

    private static Meaning meaning(List<Entry> found, List<String> tokens) {
        List<Naming> namings = new ArrayList<>();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Entry entry : found) {
            namings.addAll(entry.namings());
            for (Form form : entry.forms()) {
                if (tokens.containsAll(form.words())) {
                    kinds.add(form.kind());
                }
            }
        }
        namings.sort(Comparator.comparingInt(Naming::order));
        return new Meaning(namings, kinds);
    }
}
