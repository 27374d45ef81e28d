package io.wiredesk.stages.clean.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** How much each place looked like a story in each article. Bounded as {@link TextShelf} is. */
final class PathShelf {

    static final int MAX = 512;
    static final int MAX_ODDS = 5;
    private static final int STEPS = 20;

    /** Odds in steps of a twentieth, one for each bit of the mask from the lowest up. */
    private record Votes(int mask, byte[] odds) {

        Votes with(int slot, byte vote) {
            int at = Integer.bitCount(mask & (1 << slot) - 1);
            byte[] more = new byte[odds.length + 1];
            System.arraycopy(odds, 0, more, 0, at);
            System.arraycopy(odds, at, more, at + 1, odds.length - at);
            more[at] = vote;
            return new Votes(mask | 1 << slot, more);
        }

        Votes without(int slot) {
            if ((mask >>> slot & 1) == 0) {
                return this;
            }
            int at = Integer.bitCount(mask & (1 << slot) - 1);
            byte[] less = Arrays.copyOf(odds, odds.length - 1);
            System.arraycopy(odds, at + 1, less, at, less.length - at);
            return new Votes(mask & ~(1 << slot), less);
        }
    }

    private final TreeMap<Long, Votes> paths = new TreeMap<>();

    /** What these articles say about a place. */
    Recall.Standing standing(long path, int articles) {
        Votes votes = paths.get(path);
        int sum = 0;
        int count = 0;
        for (int slot = 0, at = 0; votes != null && slot < Window.SIZE; slot++) {
            boolean voted = (votes.mask() >>> slot & 1) != 0;
            if (voted && (articles >>> slot & 1) != 0) {
                sum += votes.odds()[at];
                count++;
            }
            at += voted ? 1 : 0;
        }
        return new Recall.Standing(count, count == 0 ? 0 : (double) sum / count / STEPS);
    }

    void forget(int slot) {
        paths.replaceAll((path, votes) -> votes.without(slot));
        paths.values().removeIf(votes -> votes.mask() == 0);
    }

    void add(int slot, Notes notes, Window window) {
        notes.places()
                .forEach((path, odds) -> paths.put(
                        path,
                        paths.getOrDefault(path, new Votes(0, new byte[0]))
                                .with(slot, (byte) Math.round(odds * STEPS))));
        window.trim(paths, MAX, Votes::mask);
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(paths.size());
        for (Map.Entry<Long, Votes> path : paths.entrySet()) {
            out.writeLong(path.getKey());
            out.writeInt(path.getValue().mask());
            out.write(path.getValue().odds());
        }
    }

    static PathShelf read(DataInput in) throws IOException {
        PathShelf shelf = new PathShelf();
        int size = in.readUnsignedShort();
        for (int i = 0; i < size; i++) {
            long path = in.readLong();
            int mask = in.readInt();
            byte[] odds = new byte[Integer.bitCount(mask)];
            in.readFully(odds);
            shelf.paths.put(path, new Votes(mask, odds));
        }
        return shelf;
    }
}
