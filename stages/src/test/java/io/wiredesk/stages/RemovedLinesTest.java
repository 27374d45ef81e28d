package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.clean.ledger.CleanText;
import io.wiredesk.stages.clean.memory.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Holds what is taken out of saved pages against the classes that a person gave to 400 lines of them. */
class RemovedLinesTest {

    private static final double RIGHT = 0.95;
    /** The share of the lines that must still be taken out, lest the other tells of a few. */
    private static final double REMOVED = 0.9;

    private static final Enricher ENRICHER = Documents.enricher();

    /**
     * A labelled line.
     *
     * @param classes codes of the classes that are right; {@code story} when it should not be taken out
     */
    private record Line(String set, String page, String fingerprint, Set<String> classes) {}

    @Test
    void removedLinesHaveTheirRightClass() throws IOException {
        // Given
        List<Line> lines = lines();
        Assumptions.assumeTrue(SavedPages.present(), () -> "skipped " + lines.size() + " lines: no saved pages");
        Map<String, Map<String, Set<String>>> removed = new HashMap<>();
        for (String set : SavedPages.SETS) {
            Set<String> wanted = lines.stream()
                    .filter(line -> line.set().equals(set))
                    .map(Line::page)
                    .collect(Collectors.toSet());
            SavedPages.of(set).stream()
                    .filter(page -> wanted.contains(page.id()))
                    .forEach(page -> removed.put(set + '/' + page.id(), removed(page)));
        }

        // When
        int right = 0;
        int all = 0;
        StringBuilder wrong = new StringBuilder();
        for (Line line : lines) {
            Set<String> given = removed.get(line.set() + '/' + line.page()).getOrDefault(line.fingerprint(), Set.of());
            boolean fits = given.stream().anyMatch(line.classes()::contains);
            all += given.isEmpty() ? 0 : 1;
            right += fits ? 1 : 0;
            wrong.append(given.isEmpty() || fits ? "" : "\n" + line + " was " + given);
        }

        // Then
        assertThat((double) all / lines.size())
                .as("%d of %d lines removed", all, lines.size())
                .isGreaterThan(REMOVED);
        assertThat((double) right / all)
                .as("%d of %d removed lines; wrong:%s", right, all, wrong)
                .isGreaterThan(RIGHT);
    }

    /** Classes of what was taken out of a page, by the fingerprint of its text. */
    private static Map<String, Set<String>> removed(SavedPages.SavedPage page) {
        CleanText story = ENRICHER.extract(page.document())
                .fold(Extract::story, (reason, detail) -> new CleanText("", "", List.of(), List.of()));
        Map<String, Set<String>> classes = new HashMap<>();
        for (CleanText.Removed removed : story.removed()) {
            String text = Documents.removedText(story, removed).strip();
            classes.computeIfAbsent(Long.toHexString(Fingerprint.exact(text)), key -> new HashSet<>())
                    .add(removed.residue().code());
        }
        return classes;
    }

    private static List<Line> lines() throws IOException {
        try (InputStream in = RemovedLinesTest.class.getResourceAsStream("removed-lines.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(column ->
                            new Line(column[0], column[1], column[2], Set.copyOf(Arrays.asList(column[3].split(",")))))
                    .toList();
        }
    }
}
