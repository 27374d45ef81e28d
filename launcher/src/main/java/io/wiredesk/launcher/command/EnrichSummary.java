package io.wiredesk.launcher.command;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what {@code enrich} made of its documents, and decides whether it did its work. */
final class EnrichSummary {

    private final Map<String, Long> refused = new TreeMap<>();
    private long enriched;
    private long crashed;
    private long unusableSources;
    private long read;

    /** A source is read to its end: of {@code documents} that it holds, none may have been readable. */
    void endSource(long documents, long readable) {
        read += documents;
        if (documents == 0 || readable == 0) {
            unusableSources++;
        }
    }

    void count(Answer answer) {
        answer.reason().ifPresentOrElse(reason -> refused.merge(reason, 1L, Long::sum), () -> enriched++);
        if (answer.isCrash()) {
            crashed++;
        }
    }

    int exitCode() {
        return crashed == 0 && unusableSources == 0 ? 0 : 1;
    }

    /** For people: {@code 100 documents: 98 enriched, 2 refused (empty 1, not-an-article 1)}. */
    @Override
    public String toString() {
        long refusals = refused.values().stream().mapToLong(Long::longValue).sum();
        String reasons = refused.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return read + (read == 1 ? " document: " : " documents: ") + enriched + " enriched, " + refusals + " refused"
                + (reasons.isEmpty() ? "" : " (" + reasons + ")");
    }
}
