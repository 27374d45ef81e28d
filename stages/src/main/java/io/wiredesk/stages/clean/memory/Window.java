package io.wiredesk.stages.clean.memory;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The last {@value #SIZE} distinct articles of a source, each in a slot of its own. A bit mask with one bit a slot says which of
 * them something stood in. A further article takes the slot of the oldest.
 */
final class Window {

    static final int SIZE = 32;
    static final int NONE = -1;

    private final List<Long> articles = new ArrayList<>();
    private int next;

    /** The slot of an article, or {@link #NONE}. */
    int slot(long article) {
        return articles.indexOf(article);
    }

    /** Gives a new article a slot; what stood there before is forgotten. */
    int add(long article) {
        int slot = next;
        if (slot < articles.size()) {
            articles.set(slot, article);
        } else {
            articles.add(article);
        }
        next = (next + 1) % SIZE;
        return slot;
    }

    /** All slots that are taken. */
    int mask() {
        return articles.size() == SIZE ? -1 : (1 << articles.size()) - 1;
    }

    /** How many articles have come since the newest of these, 0 for none. */
    int age(int mask) {
        int age = 0;
        while (age < SIZE && (mask >>> Math.floorMod(next - 1 - age, SIZE) & 1) == 0) {
            age++;
        }
        return age;
    }

    /** Takes out of a shelf what stood in the fewest articles, and of that what stood there longest ago, until it holds no more. */
    <V> void trim(Map<Long, V> shelf, int size, ToIntFunction<V> mask) {
        if (shelf.size() > size) {
            Comparator<Map.Entry<Long, V>> byArticles =
                    Comparator.comparingInt(entry -> Integer.bitCount(mask.applyAsInt(entry.getValue())));
            List<Long> order = shelf.entrySet().stream()
                    .sorted(byArticles
                            .thenComparing(entry -> -age(mask.applyAsInt(entry.getValue())))
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey)
                    .toList();
            order.subList(0, shelf.size() - size).forEach(shelf::remove);
        }
    }

    void write(DataOutput out) throws IOException {
        out.writeByte(next);
        out.writeByte(articles.size());
        for (long article : articles) {
            out.writeLong(article);
        }
    }

    static Window read(DataInput in) throws IOException {
        Window window = new Window();
        window.next = in.readUnsignedByte();
        int size = in.readUnsignedByte();
        for (int i = 0; i < size; i++) {
            window.articles.add(in.readLong());
        }
        return window;
    }
}
