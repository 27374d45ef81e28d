package io.wiredesk.stages.clean.memory;

import io.wiredesk.stages.blocks.Box;
import io.wiredesk.stages.blocks.Page;
import java.util.List;

/**
 * Names the places of a page by what its publisher calls the elements: tag and class words of the innermost two, and outwards of
 * further ones until one has a class. Numbers in names do not count, for they number articles. Used by one thread.
 */
public final class PathKeys {

    private static final int LEVELS = 2;
    private static final int MAX_LEVELS = 8;

    private final List<Box> boxes;
    private final long[] names;
    private final long[] keys;

    /** Nothing is computed until it is asked for. */
    public PathKeys(Page page) {
        this.boxes = page.boxes();
        this.names = new long[boxes.size()];
        this.keys = new long[boxes.size()];
    }

    /**
     * The key of the place of a box, a hash of 64 bits; never 0.
     *
     * @param box index in {@link Page#boxes()}
     */
    public long of(int box) {
        if (keys[box] == 0) {
            keys[box] = key(box);
        }
        return keys[box];
    }

    private long key(int box) {
        long key = 0;
        boolean named = false;
        int at = box;
        for (int level = 0; at >= 0 && level < MAX_LEVELS && (level < LEVELS || !named); level++) {
            key = 31 * key + name(at);
            named |= !boxes.get(at).tokens().isEmpty();
            at = boxes.get(at).parent();
        }
        return key == 0 ? 1 : key;
    }

    private long name(int box) {
        if (names[box] == 0) {
            StringBuilder name = new StringBuilder(boxes.get(box).tag());
            boxes.get(box).tokens().forEach(token -> name.append('.').append(withoutDigits(token)));
            names[box] = Fingerprint.exact(name);
        }
        return names[box];
    }

    private static String withoutDigits(String token) {
        return token.chars().anyMatch(Character::isDigit) ? token.replaceAll("\\d+", "0") : token;
    }
}
