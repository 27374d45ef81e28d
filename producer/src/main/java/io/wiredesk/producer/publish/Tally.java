package io.wiredesk.producer.publish;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What became of everything that was read. Every document is counted once.
 *
 * @param delivered    articles that the broker acknowledged
 * @param refused      documents that were refused, by reason code
 * @param failed       articles that were sent and not acknowledged
 * @param firstFailure what the first failed delivery says, on one line
 */
public record Tally(long delivered, SortedMap<String, Long> refused, long failed, Optional<String> firstFailure) {

    /** Whether nothing was refused and nothing failed: the exit code is 0. */
    public boolean isComplete() {
        return failed == 0 && refused.isEmpty();
    }

    /** How many documents were refused, for any reason. */
    public long refusals() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** One line for people: {@code 98 delivered, 2 refused (binary 1, broken-line 1), 0 failed}. */
    @Override
    public String toString() {
        return delivered + " delivered, " + refusals() + " refused" + reasons() + ", " + failed + " failed";
    }

    private String reasons() {
        return refused.isEmpty() ? "" : " (" + join(refused) + ")";
    }

    private static String join(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
