package io.wiredesk.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoCommandTest {

    private static final Pattern COUNTS = Pattern.compile(
            "pipeline: +(\\d+) in = (\\d+) enriched \\+ (\\d+) rejected \\+ (\\d+) duplicates \\+ (\\d+) dead letters");

    @Test
    void printsTheEnrichedSampleAndAccountsForEveryArticle() {
        // When
        Run run = Run.of("demo", "--once", "--port", "0", "--registry-port", "0", "--http-port", "0");

        // Then
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .hasSizeGreaterThanOrEqualTo(24)
                .allSatisfy(event -> assertThat(JsonMapper.builder()
                                .build()
                                .readTree(event)
                                .path("text")
                                .asText())
                        .isNotBlank());
        Matcher counts = run.err().stream()
                .map(COUNTS::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow();
        assertThat(number(counts, 2)).isEqualTo(run.out().size());
        assertThat(number(counts, 1))
                .isEqualTo(number(counts, 2) + number(counts, 3) + number(counts, 4) + number(counts, 5));
        assertThat(run.err()).anyMatch(said -> said.startsWith("published: " + number(counts, 1) + " delivered"));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
