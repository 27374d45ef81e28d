package io.wiredesk.benchmarks.fuzz;

import io.wiredesk.stages.Document;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** Spoilt documents by number: the same seed and number give the same document. Immutable. */
final class Inputs {

    private static final Instant SEEN = Instant.parse("2026-11-01T00:00:00Z");
    private static final URI ADDRESS = URI.create("https://www.example.org/2026/05/12/ferry");
    private static final int UNITS = 3_000;
    private static final int MAX_CHANGES = 6;
    /** One of so many is repeated until it is large. */
    private static final int LARGE = 20_000;

    private static final int LARGE_UNITS = 2_000_000;

    private final long seed;
    private final Seeds seeds;

    Inputs(long seed, Seeds seeds) {
        this.seed = seed;
        this.seeds = seeds;
    }

    Document get(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        String content = seeds.slice(random, UNITS);
        Mutations mutations = new Mutations(random, seeds);
        for (int i = random.nextInt(MAX_CHANGES); i >= 0; i--) {
            content = mutations.change(content);
        }
        if (random.nextInt(LARGE) == 0 && !content.isEmpty()) {
            content = content.repeat(LARGE_UNITS / content.length());
        }
        boolean html = random.nextInt(3) > 0;
        return new Document(
                "example.org",
                random.nextBoolean() ? Optional.of(ADDRESS) : Optional.empty(),
                html ? Document.Form.HTML : Document.Form.TEXT,
                html || random.nextBoolean() ? content : withoutTags(content),
                Document.Envelope.NONE,
                SEEN,
                random.nextInt(20) > 0);
    }

    private static String withoutTags(String html) {
        return html.replaceAll("<[^<>]{0,300}>", "\n");
    }
}
