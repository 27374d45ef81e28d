package io.wiredesk.training.story;

import io.wiredesk.stages.blocks.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays the blocks of a page along the body of its story. */
final class Alignment {

    private static final int RUN = 4;
    private static final int MAX_PLACES = 20;
    private static final double COVERED = 0.85;
    /** Words of the body that may be passed over on the way to a short block. */
    private static final int SLACK = 12;

    private static final double BARE = 0.3;

    private final String[] words;
    private final Map<String, List<Integer>> runs = new HashMap<>();
    private final Map<String, List<Integer>> lines = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

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

    byte[] labels(List<Block> blocks) {
        places.clear();
        double[] covered = new double[blocks.size()];
        for (Block block : blocks) {
            covered[block.index()] = place(block.index(), Fold.words(block.text()));
        }
        List<Place> way = ReadingOrder.way(places);
        Set<Integer> onTheWay = new HashSet<>();
        boolean[] claimed = new boolean[words.length];
        for (Place place : way) {
            onTheWay.add(place.block());
            Arrays.fill(claimed, Math.min(place.from(), words.length), Math.min(place.to(), words.length), true);
        }
        onTheWay.addAll(between(way, blocks));
        byte[] labels = new byte[blocks.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = onTheWay.contains(i) ? Labels.STORY : label(i, covered[i], claimed);
        }
        return labels;
    }

    /** Short blocks, such as the cells of a table, whose words stand in the body between those of the blocks around them. */
    private Set<Integer> between(List<Place> way, List<Block> blocks) {
        Set<Integer> found = new HashSet<>();
        for (int i = way.size() - 1; i >= 0; i--) {
            int at = Math.min(way.get(i).to(), words.length);
            int nextBlock = i == 0 ? blocks.size() : way.get(i - 1).block();
            int end = i == 0 ? words.length : Math.min(way.get(i - 1).from(), words.length);
            for (int block = way.get(i).block() + 1; block < nextBlock && at < end; block++) {
                String[] own = Fold.words(blocks.get(block).text()).split(" ");
                int place = find(own, at, Math.min(end, at + own.length + SLACK));
                if (place >= 0) {
                    found.add(block);
                    at = place + own.length;
                }
            }
        }
        return found;
    }

    /** Where these words stand one behind the other in a part of the body, -1 if nowhere. */
    private int find(String[] own, int from, int end) {
        for (int at = from; at + own.length <= end; at++) {
            if (Arrays.equals(own, 0, own.length, words, at, at + own.length)) {
                return at;
            }
        }
        return -1;
    }

    private byte label(int block, double covered, boolean[] claimed) {
        if (covered <= BARE) {
            return Labels.RESIDUE;
        }
        return covered < COVERED ? Labels.UNKNOWN : elsewhere(block, claimed);
    }

    /** A copy of what stands on the way is residue; what stands out of order may be story. */
    private byte elsewhere(int block, boolean[] claimed) {
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
    private double place(int block, String folded) {
        String[] own = folded.split(" ");
        List<Integer> exact = lines.get(folded);
        if (exact != null) {
            exact.stream()
                    .limit(MAX_PLACES)
                    .forEach(at -> places.add(new Place(block, at, at + own.length, own.length + 1)));
            return 1;
        }
        return own.length < RUN ? 0 : placeRuns(block, own);
    }

    private double placeRuns(int block, String[] own) {
        boolean[] found = new boolean[own.length];
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i + RUN <= own.length; i++) {
            List<Integer> at = runs.getOrDefault(run(own, i), List.of());
            if (!at.isEmpty()) {
                Arrays.fill(found, i, i + RUN, true);
            }
            for (int place : at.subList(0, Math.min(MAX_PLACES, at.size()))) {
                votes.merge(place - i, 1, Integer::sum);
            }
        }
        double share = share(found);
        if (share >= COVERED) {
            addPlaces(block, own.length, votes);
        }
        return share;
    }

    /** Where nearly as many runs agree as at the best place. */
    private void addPlaces(int block, int length, Map<Integer, Integer> votes) {
        int most = votes.values().stream().mapToInt(n -> n).max().orElse(0);
        votes.forEach((offset, count) -> {
            if (2 * count >= most) {
                int from = Math.max(0, offset);
                places.add(new Place(block, from, from + length, count));
            }
        });
    }

    private static double share(boolean[] found) {
        int count = 0;
        for (boolean each : found) {
            count += each ? 1 : 0;
        }
        return (double) count / found.length;
    }

    private static String run(String[] words, int from) {
        return words[from] + ' ' + words[from + 1] + ' ' + words[from + 2] + ' ' + words[from + 3];
    }
}
