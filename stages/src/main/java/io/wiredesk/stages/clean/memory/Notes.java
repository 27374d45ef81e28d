package io.wiredesk.stages.clean.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What one article shows that may come again in others of its source: its texts, and how much like a story its places looked.
 * All of it is what the article says by itself, without any memory. Filled once, then only read; used by one thread.
 */
public final class Notes {

    static final int MAX_TEXTS = 256;
    static final int MAX_PATHS = 128;

    private final Map<Long, Byte> texts = new HashMap<>();
    private final Set<Long> prose = new HashSet<>();
    private final Map<Long, double[]> paths = new HashMap<>();

    /**
     * Notes a text.
     *
     * @param fingerprint from {@link Fingerprint#of}
     * @param isProse     whether it is long enough to tell copies of one story by
     * @param label       what a rule took it for, from 1 to 127; 0 when none took it for anything
     */
    public void text(long fingerprint, boolean isProse, int label) {
        boolean known = texts.containsKey(fingerprint);
        if (fingerprint != Fingerprint.NONE && (known || texts.size() < MAX_TEXTS)) {
            texts.merge(fingerprint, (byte) label, (one, other) -> (byte) Math.max(one, other));
            if (isProse) {
                prose.add(fingerprint);
            }
        }
    }

    /**
     * Notes how much a block at a place looked like a story.
     *
     * @param path from {@link PathKeys}
     * @param odds logarithm of the odds, cut off at {@value PathShelf#MAX_ODDS} either way
     */
    public void place(long path, double odds) {
        if (paths.containsKey(path) || paths.size() < MAX_PATHS) {
            double[] sum = paths.computeIfAbsent(path, key -> new double[2]);
            sum[0] += Math.max(-PathShelf.MAX_ODDS, Math.min(PathShelf.MAX_ODDS, odds));
            sum[1]++;
        }
    }

    Map<Long, Byte> texts() {
        return texts;
    }

    Set<Long> prose() {
        return prose;
    }

    /** The mean odds of each place. */
    Map<Long, Double> places() {
        Map<Long, Double> means = new HashMap<>();
        paths.forEach((path, sum) -> means.put(path, sum[0] / sum[1]));
        return means;
    }
}
