package io.wiredesk.producer.poll;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which entries of a source are known, by their ids, with a fingerprint of what they said. Memory is bounded: entries that the
 * source still lists are all kept, of others the last ones. Not safe for use by several threads.
 */
final class Seen {

    /** How many entries are remembered that the source no longer lists. */
    static final int MAX_UNLISTED = 2_000;

    private static final String PENDING = "~";

    /**
     * What is known of an entry.
     *
     * @param fingerprint of what it said; {@code ~n} while its page could not be fetched n times
     * @param guid        short hash of its guid, empty when it has none
     */
    record Known(String fingerprint, String guid) {

        /** How often fetching its page has failed; 0 when it was published. */
        int failures() {
            return fingerprint.startsWith(PENDING) ? Integer.parseInt(fingerprint.substring(1)) : 0;
        }

        static Known pending(int failures, String guid) {
            return new Known(PENDING + failures, guid);
        }
    }

    private final LinkedHashMap<String, Known> entries = new LinkedHashMap<>();

    /** What {@link #toString} wrote. */
    static Seen parse(String written) {
        Seen seen = new Seen();
        Arrays.stream(written.split(" "))
                .map(entry -> entry.split(":", -1))
                .filter(parts -> parts.length == 3)
                .forEach(parts -> seen.entries.put(parts[0], new Known(parts[1], parts[2])));
        return seen;
    }

    Seen copy() {
        Seen copy = new Seen();
        copy.entries.putAll(entries);
        return copy;
    }

    Optional<Known> get(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The ids by the hash of their guid; of several with one guid the newest. */
    Map<String, String> byGuid() {
        Map<String, String> ids = new HashMap<>();
        entries.forEach((id, known) -> {
            if (!known.guid().isEmpty()) {
                ids.put(known.guid(), id);
            }
        });
        return ids;
    }

    void put(String id, Known known) {
        entries.remove(id);
        entries.put(id, known);
    }

    /** Forgets the oldest entries that the source does not list, beyond the bound. */
    void trim(Set<String> listed) {
        long unlisted =
                entries.keySet().stream().filter(id -> !listed.contains(id)).count();
        var ids = entries.keySet().iterator();
        while (unlisted > MAX_UNLISTED && ids.hasNext()) {
            if (!listed.contains(ids.next())) {
                ids.remove();
                unlisted--;
            }
        }
    }

    int size() {
        return entries.size();
    }

    @Override
    public String toString() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue().fingerprint() + ":"
                        + entry.getValue().guid())
                .collect(Collectors.joining(" "));
    }
}
