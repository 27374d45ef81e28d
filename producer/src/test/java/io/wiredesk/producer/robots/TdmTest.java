package io.wiredesk.producer.robots;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TdmTest {

    @Test
    void theFirstRuleThatFitsCounts() {
        // Given
        Tdm tdm = Tdm.of(
                "[{\"location\": \"/open/*.html$\", \"tdm-reservation\": 0},"
                        + "{\"location\": \"/\", \"tdm-reservation\": 1, \"tdm-policy\": \"https://post.example/policy.json\"}]");

        // Then
        assertThat(tdm.rights(URI.create("https://post.example/open/a/b.html")))
                .isEqualTo(Map.of("tdm-reservation", "0"));
        assertThat(tdm.rights(URI.create("https://post.example/open/a.html?x")))
                .isEqualTo(Map.of("tdm-reservation", "0"));
        assertThat(tdm.rights(URI.create("https://post.example")))
                .isEqualTo(Map.of("tdm-reservation", "1", "tdm-policy", "https://post.example/policy.json"));
    }

    @Test
    void whatIsNoListOfRulesSaysNothing() {
        for (String broken : new String[] {"", "<html>", "{\"location\": \"/\"}", "[1, \"a\", null, {}]"}) {
            assertThat(Tdm.of(broken).rights(URI.create("https://post.example/")))
                    .as(broken)
                    .isEmpty();
        }
    }
}
