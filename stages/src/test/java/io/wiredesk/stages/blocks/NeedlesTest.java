package io.wiredesk.stages.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NeedlesTest {

    private static final List<List<String>> GROUPS =
            List.of(List.of("aba", "bab"), List.of("abba", "b-a"), List.of(" ab", "aaab"));

    @Test
    void findsWhatAPlainSearchFinds() {
        // Given
        long seed = 20_261_123;
        Random random = new Random(seed);
        Needles needles = new Needles(false, GROUPS);

        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(12), 0, 5).forEach(c -> text.append("ab- é".charAt(c)));

            // When
            int found = needles.in(text.toString(), 10);

            // Then
            assertThat(found).as("seed %d, text '%s'", seed, text).isEqualTo(plainSearch(text.toString()));
        }
    }

    @Test
    void capitalsCountOnlyWhereTheyAreAskedFor() {
        assertThat(new Needles(true, GROUPS).in("xABA", 10)).isEqualTo(1);
        assertThat(new Needles(false, GROUPS).in("xABA", 10)).isZero();
    }

    private static int plainSearch(String text) {
        String bounded = ' ' + text.substring(0, Math.min(10, text.length()));
        int found = 0;
        for (int group = 0; group < GROUPS.size(); group++) {
            found |= GROUPS.get(group).stream().anyMatch(bounded::contains) ? 1 << group : 0;
        }
        return found;
    }
}
