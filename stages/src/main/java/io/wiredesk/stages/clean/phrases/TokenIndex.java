package io.wiredesk.stages.clean.phrases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Values by the token that they begin with, so that most tokens of a text are passed over by their hash alone. Open addressing with
 * linear probing; at most a quarter of the slots is taken. Immutable.
 */
public final class TokenIndex<T> {

    private final String[] keys;
    private final List<List<T>> values;

    public TokenIndex(Map<String, List<T>> entries) {
        int slots = Integer.highestOneBit(Math.max(1, entries.size())) * 8;
        keys = new String[slots];
        values = new ArrayList<>(Collections.nCopies(slots, List.of()));
        entries.forEach((key, list) -> {
            int slot = slot(key.hashCode());
            while (keys[slot] != null) {
                slot = next(slot);
            }
            keys[slot] = key;
            values.set(slot, List.copyOf(list));
        });
    }

    /** The values of the token at this index of a text. */
    public List<T> get(Tokens tokens, int index) {
        for (int slot = slot(tokens.hash(index)); keys[slot] != null; slot = next(slot)) {
            if (tokens.is(index, keys[slot])) {
                return values.get(slot);
            }
        }
        return List.of();
    }

    List<T> get(String token) {
        for (int slot = slot(token.hashCode()); keys[slot] != null; slot = next(slot)) {
            if (token.equals(keys[slot])) {
                return values.get(slot);
            }
        }
        return List.of();
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 7 ^ hash >>> 16) & keys.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & keys.length - 1;
    }
}
