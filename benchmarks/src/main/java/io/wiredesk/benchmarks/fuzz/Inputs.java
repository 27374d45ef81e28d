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
    /** How large the piece of a page is that an input begins as: of a thousand inputs, so many at most so large. */
    private static final int SMALL = 700;

    private static final int SMALL_UNITS = 1_000;
    private static final int MEDIUM = 990;
    private static final int MEDIUM_UNITS = 4_000;
    private static final int WHOLE = 999;
    private static final int WHOLE_UNITS = 20_000;
    private static final int LONG_UNITS = 200_000;
    private static final int MAX_CHANGES = 6;
    /** One of so many is repeated until it is huge. */
    private static final int HUGE = 20_000;

    private static final int HUGE_UNITS = 2_000_000;

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
        String content = seeds.slice(random, units(random.nextInt(1_000)));
        Mutations mutations = new Mutations(random, seeds);
        for (int i = random.nextInt(MAX_CHANGES); i >= 0; i--) {
            content = mutations.change(content);
        }
        if (random.nextInt(HUGE) == 0 && !content.isEmpty()) {
            content = content.repeat(Math.max(1, HUGE_UNITS / content.length()));
        }
        boolean html = random.nextInt(3) > 0;
        String text = html || random.nextBoolean() ? content : withoutTags(content);
        return document(html ? Document.Form.HTML : Document.Form.TEXT, text, random.nextInt(20) > 0);
    }

    private static int units(int chance) {
        if (chance < SMALL) {
            return SMALL_UNITS;
        } else if (chance < MEDIUM) {
            return MEDIUM_UNITS;
        }
        return chance < WHOLE ? WHOLE_UNITS : LONG_UNITS;
    }

    private static Document document(Document.Form form, String content, boolean clean) {
        return new Document("example.org", Optional.of(ADDRESS), form, content, Document.Envelope.NONE, SEEN, clean);
    }

    private static String withoutTags(String html) {
        return html.replaceAll("<[^<>]{0,300}>", "\n");
    }
}
