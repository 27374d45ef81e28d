package io.wiredesk.benchmarks.fuzz;

import io.wiredesk.stages.Document;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Spoilt documents by number: the same seed and number give the same document. Immutable. */
final class Inputs {

    private static final Instant SEEN = Instant.parse("2026-11-01T00:00:00Z");
    private static final URI ADDRESS = URI.create("https://www.example.org/2026/05/12/ferry");
    private static final int UNITS = 2_000;
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

    /** Documents that load what is loaded on first use, such as the model of languages that few texts need. */
    List<Document> warmUp() {
        String welsh =
                "Dywedodd y gweinidog ddydd Mawrth y byddai trafodaethau gyda'r undeb yn parhau tan ddydd Gwener.";
        return List.of(document(Document.Form.TEXT, welsh, true), document(Document.Form.HTML, "<p>" + welsh, true));
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
        String text = html || random.nextBoolean() ? content : withoutTags(content);
        return document(html ? Document.Form.HTML : Document.Form.TEXT, text, random.nextInt(20) > 0);
    }

    private static Document document(Document.Form form, String content, boolean clean) {
        return new Document("example.org", Optional.of(ADDRESS), form, content, Document.Envelope.NONE, SEEN, clean);
    }

    private static String withoutTags(String html) {
        return html.replaceAll("<[^<>]{0,300}>", "\n");
    }
}
