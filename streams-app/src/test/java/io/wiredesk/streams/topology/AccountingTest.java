package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.RawArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** in = enriched + rejected + duplicates + dead letters, whatever comes in, and as many events as were counted. */
class AccountingTest {

    private static final int RECORDS = 300;
    private static final Desk DESK = Desk.standard();

    @TempDir
    private Path state;

    private final Map<String, Integer> sent = new HashMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261016, -7})
    void everyRecordEndsInOnePlace(long seed) {
        try (TopologyFixture topology = new TopologyFixture(state, DESK)) {
            // When
            appendAtRandom(topology, new Random(seed));

            // Then
            String why = "seed " + seed;
            assertThat(topology.count("in")).as(why).isEqualTo(RECORDS);
            assertThat(topology.enriched()).as(why).hasSize((int) topology.count("enriched"));
            assertThat(topology.removed()).as(why).hasSize((int) topology.count("enriched"));
            assertThat(topology.rejected()).as(why).hasSize((int) topology.count("rejected"));
            assertThat(topology.deadLetters()).as(why).hasSize(sent.get("poison"));
            assertThat(topology.accountedFor()).as(why).isEqualTo(RECORDS);
        }
    }

    private void appendAtRandom(TopologyFixture topology, Random random) {
        Instant time = TopologyFixture.APPENDED;
        for (int i = 0; i < RECORDS; i++) {
            time = time.plus(Duration.ofHours(random.nextInt(10)));
            append(topology, random, time);
        }
    }

    private void append(TopologyFixture topology, Random random, Instant time) {
        String id = "a" + random.nextInt(20);
        int kind = random.nextInt(10);
        if (kind == 0) {
            sent.merge("poison", 1, Integer::sum);
            topology.append("velden.example/" + id, "poison".getBytes(StandardCharsets.UTF_8));
        } else {
            topology.append(kind == 1 ? Raw.html(id, "<p> </p>") : version(id, random.nextInt(3)), time);
        }
    }

    private static RawArticle version(String id, int version) {
        return Raw.text(
                id, Raw.STORY + "\n\nThe board has met " + version + " times since the dispute began in spring.");
    }
}
