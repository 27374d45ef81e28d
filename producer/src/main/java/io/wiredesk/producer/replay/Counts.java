package io.wiredesk.producer.replay;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of everything that was read. For use by one thread. */
public final class Counts {

    private static final String PUBLISHED = "published";
    private static final String UNSELECTED = "unselected";
    private static final String REFUSED = "refused.";
    private static final String PASSED = "passed.";
    private static final String PREFIX = "count.";

    private final SortedMap<String, Long> counts;

    Counts() {
        this(new TreeMap<>());
    }

    private Counts(SortedMap<String, Long> counts) {
        this.counts = counts;
    }

    /** The counts that a position holds. */
    static Counts from(Map<String, String> position) {
        SortedMap<String, Long> counts = new TreeMap<>();
        position.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                counts.put(name.substring(PREFIX.length()), Long.valueOf(value));
            }
        });
        return new Counts(counts);
    }

    void into(Map<String, String> position) {
        counts.forEach((name, value) -> position.put(PREFIX + name, value.toString()));
    }

    void published() {
        add(PUBLISHED);
    }

    void unselected() {
        add(UNSELECTED);
    }

    void refused(String reason) {
        add(REFUSED + reason);
    }

    void passed(String kind) {
        add(PASSED + kind);
    }

    private void add(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    /** Events that were published. */
    public long publishedEvents() {
        return counts.getOrDefault(PUBLISHED, 0L);
    }

    /** Documents that were refused, for any reason. */
    public long refusals() {
        return sum(REFUSED);
    }

    private long sum(String prefix) {
        return of(prefix).values().stream().mapToLong(Long::longValue).sum();
    }

    private SortedMap<String, Long> of(String prefix) {
        SortedMap<String, Long> found = new TreeMap<>();
        counts.tailMap(prefix).forEach((name, count) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), count);
            }
        });
        return found;
    }

    /** One line for people: {@code 98 published, 2 refused (broken-line 2), 5 not selected, 97 passed over (request 97)}. */
    @Override
    public String toString() {
        return publishedEvents() + " published, " + sum(REFUSED) + " refused" + detail(REFUSED) + ", "
                + counts.getOrDefault(UNSELECTED, 0L) + " not selected, " + sum(PASSED) + " passed over"
                + detail(PASSED);
    }

    private String detail(String prefix) {
        String list = of(prefix).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : " (" + list + ")";
    }
}
