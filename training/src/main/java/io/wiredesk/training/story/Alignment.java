package io.wiredesk.training.story;

import io.wiredesk.stages.blocks.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays the blocks of a page along the body of its story. */
final class Alignment {

    private static final int RUN = 4;
    private static final double COVERED = 0.85;
    private static final double BARE = 0.3;
    /** A block that far from the one before it is worth as many words less on the way. */
    private static final double GAP = 0.5;

    private static final double MAX_GAP = 30;

    private final String[] words;
    private final Map<String, List<Integer>> runs = new HashMap<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();

    Alignment(String body) {
        List<String> all = new ArrayList<>();
        for (String line : (Iterable<String>) body.lines()::iterator) {
            String folded = Fold.words(line);
            if (!folded.isEmpty()) {
                lines.computeIfAbsent(folded, key -> new ArrayList<>()).add(all.size());
                all.addAll(List.of(folded.split(" ")));
            }
        }
        words = all.toArray(String[]::new);
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.computeIfAbsent(run(words, i), key -> new ArrayList<>()).add(i);
        }
    }

    /** A block at one of the places of the body where its words stand. */
    private record Place(int block, int from, int to, double weight) {}

    byte[] labels(List<Block> blocks) {
        byte[] labels = new byte[blocks.size()];
        double[] covered = new double[blocks.size()];
        List<Place> places = new ArrayList<>();
        for (Block block : blocks) {
            String folded = Fold.words(block.text());
            covered[block.index()] = place(block.index(), folded, places);
        }
        Set<Integer> way = new HashSet<>();
        boolean[] claimed = new boolean[words.length];
        for (Place place : way(places)) {
            way.add(place.block());
            for (int i = place.from(); i < Math.min(place.to(), words.length); i++) {
                claimed[i] = true;
            }
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = way.contains(i)
                    ? Labels.STORY
                    : covered[i] <= BARE
                            ? Labels.RESIDUE
                            : covered[i] < COVERED ? Labels.UNKNOWN : elsewhere(i, places, claimed);
        }
        return labels;
    }

    /** A copy of what stands on the way is residue; what stands out of order may be either. */
    private static byte elsewhere(int block, List<Place> places, boolean[] claimed) {
        for (Place place : places) {
            if (place.block() == block) {
                int free = 0;
                for (int i = place.from(); i < place.to() && i < claimed.length; i++) {
                    free += claimed[i] ? 0 : 1;
                }
                if (free > (place.to() - place.from()) / 2) {
                    return Labels.STORY;
                }
            }
        }
        return Labels.RESIDUE;
    }

    /** Notes where in the body the block may stand, and returns the share of its words that the body covers. */
    private double place(int block, String folded, List<Place> places) {
        if (folded.isEmpty()) {
            return 0;
        }
        List<Integer> exact = lines.get(folded);
        String[] own = folded.split(" ");
        if (exact != null) {
            exact.stream().limit(20).forEach(at -> places.add(new Place(block, at, at + own.length, own.length + 1)));
            return 1;
        }
        if (own.length < RUN) {
            return 0;
        }
        boolean[] found = new boolean[own.length];
        Map<Integer, Integer> offsets = new HashMap<>();
        for (int i = 0; i + RUN <= own.length; i++) {
            List<Integer> at = runs.get(run(own, i));
            if (at != null) {
                for (int k = i; k < i + RUN; k++) {
                    found[k] = true;
                }
                for (int place : at.subList(0, Math.min(20, at.size()))) {
                    offsets.merge(place - i, 1, Integer::sum);
                }
            }
        }
        int count = 0;
        for (boolean each : found) {
            count += each ? 1 : 0;
        }
        double share = (double) count / own.length;
        if (share >= COVERED) {
            int most = offsets.values().stream().mapToInt(n -> n).max().orElse(0);
            offsets.forEach((offset, votes) -> {
                if (2 * votes >= most) {
                    int from = Math.max(0, offset);
                    places.add(new Place(block, from, from + own.length, votes));
                }
            });
        }
        return share;
    }

    /** The heaviest row of places whose blocks and whose words are both in order. */
    private static List<Place> way(List<Place> places) {
        places.sort((a, b) -> a.block() != b.block() ? a.block() - b.block() : a.from() - b.from());
        int size = places.size();
        double[] best = new double[size];
        int[] before = new int[size];
        int last = -1;
        for (int i = 0; i < size; i++) {
            Place place = places.get(i);
            best[i] = place.weight();
            before[i] = -1;
            for (int j = Math.max(0, i - 1500); j < i; j++) {
                Place earlier = places.get(j);
                if (earlier.block() < place.block() && earlier.to() <= place.from() + 2) {
                    double gap = Math.min(MAX_GAP, GAP * (place.block() - earlier.block() - 1));
                    double sum = best[j] + place.weight() - Math.min(gap, 0.8 * place.weight());
                    if (sum > best[i]) {
                        best[i] = sum;
                        before[i] = j;
                    }
                }
            }
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Place> way = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            way.add(places.get(i));
        }
        return way;
    }

    private static String run(String[] words, int from) {
        return words[from] + ' ' + words[from + 1] + ' ' + words[from + 2] + ' ' + words[from + 3];
    }
}
