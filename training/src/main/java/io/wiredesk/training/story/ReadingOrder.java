package io.wiredesk.training.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the heaviest row of places whose blocks and whose words are both in order. */
final class ReadingOrder {

    /** Each block that is passed over costs as many words, */
    private static final double GAP = 0.5;
    /** up to so many, */
    private static final double MAX_GAP = 30;
    /** and up to this share of the place behind. */
    private static final double MAX_SHARE = 0.8;
    /** Words by which two neighbours may overlap. */
    private static final int OVERLAP = 2;
    /** How many places back the row is sought, so that a hostile page takes no longer. */
    private static final int REACH = 1500;

    private ReadingOrder() {}

    /** From the last place to the first. */
    static List<Place> way(List<Place> all) {
        List<Place> places = new ArrayList<>(all);
        places.sort(Comparator.comparingInt(Place::block).thenComparingInt(Place::from));
        double[] best = new double[places.size()];
        int[] before = new int[places.size()];
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            extend(places, i, best, before);
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Place> way = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            way.add(places.get(i));
        }
        return way;
    }

    /** Finds the best row that ends with this place. */
    private static void extend(List<Place> places, int index, double[] best, int[] before) {
        Place place = places.get(index);
        best[index] = place.weight();
        before[index] = -1;
        for (int i = Math.max(0, index - REACH); i < index; i++) {
            Place earlier = places.get(i);
            if (earlier.block() < place.block() && earlier.to() <= place.from() + OVERLAP) {
                double gap = Math.min(MAX_GAP, GAP * (place.block() - earlier.block() - 1));
                double sum = best[i] + place.weight() - Math.min(gap, MAX_SHARE * place.weight());
                if (sum > best[index]) {
                    best[index] = sum;
                    before[index] = i;
                }
            }
        }
    }
}
