package io.wiredesk.stages.entities.lexicon;

import io.wiredesk.stages.entities.text.Sentence;
import io.wiredesk.stages.resources.Resources;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Known names, matched as phrases: for each token the positions (begin, inside, last, unit) that it has in the longest match of
 * each kind. A match starts at a token that is part of no earlier match of the kind. Immutable after loading.
 */
public final class Gazetteer {

    /** No name has more words than this. */
    private static final int MAX_WORDS = 10;

    /** In thousands of people. */
    private static final int LARGE = 100;

    private static final Kind[] KINDS = Kind.values();

    private final Node root = new Node();

    private Gazetteer() {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private int kinds;
    }

    /** All phrase lists that are shipped. */
    public static Gazetteer load(Countries countries, Cities cities) {
        Gazetteer gazetteer = new Gazetteer();
        countries.names().forEach(name -> gazetteer.add(name, Kind.COUNTRY));
        countries.demonyms().forEach(name -> gazetteer.add(name, Kind.DEMONYM));
        Resources.set("entities/peoples.txt").forEach(name -> gazetteer.add(name, Kind.DEMONYM));
        cities.names().forEach(name -> gazetteer.add(name, kind(cities.named(name))));
        Resources.set("entities/regions.txt").forEach(name -> gazetteer.add(name, Kind.REGION));
        for (String[] row : Resources.rows("entities/organisations.txt")) {
            for (String name : row) {
                gazetteer.add(name, Kind.ORGANISATION);
            }
        }
        return gazetteer;
    }

    private static Kind kind(List<Cities.City> cities) {
        return cities.stream().anyMatch(city -> city.population() >= LARGE) ? Kind.CITY : Kind.TOWN;
    }

    private void add(String name, Kind kind) {
        Node node = root;
        for (String word : name.replace('’', '\'').split(" ")) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.kinds |= 1 << kind.ordinal();
    }

    /** A mask for each token: bit {@code 4 * kind + position}, position 0 begin, 1 inside, 2 last, 3 unit. */
    public int[] match(Sentence sentence) {
        int[] masks = new int[sentence.size()];
        int[] free = new int[KINDS.length];
        int[] lengths = new int[KINDS.length];
        for (int i = 0; i < masks.length; i++) {
            Node node = root.next.get(sentence.token(i).form());
            if (node != null) {
                measure(sentence, i, node, lengths);
                for (int kind = 0; kind < lengths.length; kind++) {
                    if (i >= free[kind] && lengths[kind] > 0) {
                        mark(masks, i, lengths[kind], kind);
                        free[kind] = i + lengths[kind];
                    }
                }
            }
        }
        return masks;
    }

    /** The length of the longest match of each kind that starts at a token; 0 for none. */
    private static void measure(Sentence sentence, int start, Node first, int[] lengths) {
        Arrays.fill(lengths, 0);
        int end = Math.min(sentence.size(), start + MAX_WORDS);
        Node node = first;
        for (int i = start; node != null; i++) {
            for (int kinds = node.kinds; kinds != 0; kinds &= kinds - 1) {
                lengths[Integer.numberOfTrailingZeros(kinds)] = i - start + 1;
            }
            node = i + 1 < end ? node.next.get(sentence.token(i + 1).form()) : null;
        }
    }

    private static void mark(int[] masks, int start, int length, int kind) {
        for (int i = 0; i < length; i++) {
            int position = length == 1 ? 3 : i == 0 ? 0 : i == length - 1 ? 2 : 1;
            masks[start + i] |= 1 << 4 * kind + position;
        }
    }

    /** Whether a mask holds a match of the kind. */
    public static boolean has(int mask, Kind kind) {
        return (mask >>> 4 * kind.ordinal() & 0xF) != 0;
    }

    /** Whether a match of the kind begins here. */
    public static boolean opens(int mask, Kind kind) {
        return (mask >>> 4 * kind.ordinal() & 0b1001) != 0;
    }

    /** Whether a match of the kind goes on here. */
    public static boolean inside(int mask, Kind kind) {
        return (mask >>> 4 * kind.ordinal() & 0b0110) != 0;
    }
}
