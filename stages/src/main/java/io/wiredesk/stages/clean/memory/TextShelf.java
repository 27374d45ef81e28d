package io.wiredesk.stages.clean.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** In which articles each text stood. Bounded: what stood in the fewest, and longest ago, is forgotten first. */
final class TextShelf {

    static final int MAX = 2_048;

    private record Seen(int mask, byte label) {}

    private final TreeMap<Long, Seen> texts = new TreeMap<>();

    /** The articles in which the text stood. */
    int mask(long text) {
        Seen seen = texts.get(text);
        return seen == null ? 0 : seen.mask();
    }

    /** What rules took the text for, 0 for nothing. */
    int label(long text) {
        Seen seen = texts.get(text);
        return seen == null ? 0 : seen.label();
    }

    /** For each slot, how many of these texts stood in its article. */
    int[] counts(Collection<Long> some) {
        int[] counts = new int[Window.SIZE];
        for (long text : some) {
            for (int mask = mask(text); mask != 0; mask &= mask - 1) {
                counts[Integer.numberOfTrailingZeros(mask)]++;
            }
        }
        return counts;
    }

    void forget(int slot) {
        texts.replaceAll((text, seen) -> new Seen(seen.mask() & ~(1 << slot), seen.label()));
        texts.values().removeIf(seen -> seen.mask() == 0);
    }

    void add(int slot, Notes notes, Window window) {
        notes.texts().forEach((text, label) -> texts.merge(text, new Seen(1 << slot, label), TextShelf::both));
        window.trim(texts, MAX, Seen::mask);
    }

    private static Seen both(Seen one, Seen other) {
        return new Seen(one.mask() | other.mask(), (byte) Math.max(one.label(), other.label()));
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(texts.size());
        for (Map.Entry<Long, Seen> text : texts.entrySet()) {
            out.writeLong(text.getKey());
            out.writeInt(text.getValue().mask());
            out.writeByte(text.getValue().label());
        }
    }

    static TextShelf read(DataInput in) throws IOException {
        TextShelf shelf = new TextShelf();
        int size = in.readUnsignedShort();
        for (int i = 0; i < size; i++) {
            long text = in.readLong();
            int mask = in.readInt();
            shelf.texts.put(text, new Seen(mask, in.readByte()));
        }
        return shelf;
    }
}
