package io.wiredesk.launcher;

import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.SourceOptions;
import io.wiredesk.producer.source.Sources;
import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.RejectedArticle;
import io.wiredesk.streams.topology.Desk;
import io.wiredesk.streams.topology.Processed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The whole sample archive, read by the sources and taken through the stages, in publishing order. */
final class SampleRun {

    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final SourceOptions OPTIONS = SourceOptions.DEFAULTS.withClock(Clock.fixed(NOW, ZoneOffset.UTC));

    /** Articles by input, in the order of the file. */
    private final Map<String, List<EnrichedArticle>> enriched = new LinkedHashMap<>();

    private final Map<String, List<RejectedArticle>> rejected = new LinkedHashMap<>();
    private final Map<String, List<Intake.Refused>> refused = new LinkedHashMap<>();
    private final Desk desk = Desk.standard();

    private SampleRun() {}

    /** The archive as it comes out; taken through the stages once, whoever asks. */
    static SampleRun ofAll() {
        return Once.RUN;
    }

    /** What should come out. */
    static List<ExpectedStory> stories() {
        return ExpectedStory.readAll(resource("sample-expected"));
    }

    /** The files that the index names, in its order. */
    static List<String> inputs() {
        try {
            return Files.readAllLines(directory().resolve("index.txt"), StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path directory() {
        return resource("sample/index.txt").getParent();
    }

    static Path resource(String name) {
        try {
            return Path.of(SampleRun.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, List<EnrichedArticle>> enriched() {
        return enriched;
    }

    Map<String, List<RejectedArticle>> rejected() {
        return rejected;
    }

    Map<String, List<Intake.Refused>> refused() {
        return refused;
    }

    EnrichedArticle article(ExpectedStory story) {
        List<EnrichedArticle> articles = enriched.getOrDefault(story.input(), List.of());
        if (articles.size() < story.item()) {
            throw new AssertionError(story + " was not enriched: " + rejected.get(story.input()));
        }
        return articles.get(story.item() - 1);
    }

    private void read(String input) {
        String path = directory().resolve(input).toString();
        Sources.open(path, OPTIONS).forEach(intake -> take(input, intake));
    }

    private void take(String input, Intake intake) {
        intake.fold(raw -> keep(input, desk.process(raw, NOW)), refusal -> add(refused, input, refusal));
    }

    private boolean keep(String input, Processed processed) {
        return processed.fold(
                accepted -> add(enriched, input, accepted.article()),
                refusal -> add(rejected, input, refusal.article()));
    }

    private static SampleRun readAll() {
        SampleRun run = new SampleRun();
        inputs().forEach(run::read);
        return run;
    }

    private static <T> boolean add(Map<String, List<T>> all, String input, T value) {
        return all.computeIfAbsent(input, any -> new ArrayList<>()).add(value);
    }

    /** Loaded when the archive is first asked for. */
    private static final class Once {
        private static final SampleRun RUN = readAll();
    }
}
