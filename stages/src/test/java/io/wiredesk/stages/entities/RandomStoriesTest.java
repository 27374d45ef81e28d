package io.wiredesk.stages.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Mention;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Random stories: words of news, names, marks, odd characters and pieces of all of them, mostly short ones and now and then a long
 * one. How many is set by the system property {@code wiredesk.fuzz}.
 */
class RandomStoriesTest {

    private static final int STORIES = Integer.getInteger("wiredesk.fuzz", 2_000);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long MAX_NANOS = 200_000_000;
    private static final List<String> PIECES = List.of(
            "Mr",
            "Okafor",
            "said",
            "the",
            "The",
            "of",
            "and",
            "&",
            "in",
            "Hull",
            "Kenya",
            "Kenyan",
            "University",
            "Bank",
            "Ministry",
            "(",
            ")",
            "FNSC",
            "U.S.",
            "Inc.",
            "“",
            "”",
            "\"",
            "'",
            "’s",
            "—",
            "-",
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            ".",
            ",",
            "!",
            "?",
            "…",
            "$4m",
            "3 May 2024",
            "London-based",
            "al-Hassan",
            "O’Brien",
            "https://x.org/a?b",
            "a@b.c",
            "#tag",
            "𝒜",
            "😀",
            "\u200B",
            "\uFEFF",
            "\u0301",
            "İ",
            "ß",
            "Ǆ",
            "日本",
            "Ж",
            "\uD83D",
            "\uDE00",
            "\u0000",
            "1,000.5",
            "X",
            "XYZ",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "New",
            "York",
            "Times",
            "president",
            "President");

    private final NewsEntityFinder finder = NewsEntityFinder.load();

    @Test
    void mentionsLieInTheTextAndNeverOverlapWithinAClassAndNoStoryTakesLong(TestReporter reporter) {
        // Given
        for (int seed = 0; seed < 200; seed++) {
            finder.find(story(text(new Random(seed))));
        }

        // When
        Slowest slowest = new Slowest();
        for (int seed = 0; seed < STORIES; seed++) {
            String text = text(new Random(seed));
            check(timed(text, seed, slowest), text, seed);
            if (seed % 100 == 0) {
                timed(text.repeat(5), seed, slowest);
            }
        }

        // Then
        reporter.publishEntry(
                Map.of("stories", String.valueOf(STORIES), "longest in ms", String.valueOf(slowest.nanos / 1e6)));
        assertThat(slowest.nanos).as("seed %d", slowest.seed).isLessThan(MAX_NANOS);
    }

    private Findings timed(String text, int seed, Slowest slowest) {
        Story story = story(text);
        long start = cpuTime();
        Findings findings = finder.find(story);
        slowest.add(cpuTime() - start, seed);
        return findings;
    }

    /** The story that took the most CPU time. */
    private static final class Slowest {

        private long nanos;
        private int seed;

        private void add(long more, int ofSeed) {
            seed = more > nanos ? ofSeed : seed;
            nanos = Math.max(nanos, more);
        }
    }

    private static long cpuTime() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static Story story(String text) {
        return new Story("en", Optional.empty(), Optional.of("Okafor leaves Hull"), Optional.empty(), text, List.of());
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(20) == 0 ? random.nextInt(160) : random.nextInt(24);
        for (int i = 0; i < pieces; i++) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            text.append(random.nextInt(12) == 0 ? piece.substring(piece.length() / 2) : piece);
            text.append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void check(Findings findings, String text, int seed) {
        Map<EntityType, BitSet> taken = new EnumMap<>(EntityType.class);
        for (Entity entity : findings.entities()) {
            for (Mention mention : entity.mentions()) {
                assertThat(mention.start()).as("seed %d", seed).isNotNegative().isLessThan(mention.end());
                assertThat(mention.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
                assertThat(mention.confidence()).as("seed %d", seed).isBetween(0.0, 1.0);
                BitSet units = taken.computeIfAbsent(entity.type(), type -> new BitSet());
                int next = units.nextSetBit(mention.start());
                assertThat(next < 0 || next >= mention.end())
                        .as("seed %d: overlap", seed)
                        .isTrue();
                units.set(mention.start(), mention.end());
            }
        }
    }
}
