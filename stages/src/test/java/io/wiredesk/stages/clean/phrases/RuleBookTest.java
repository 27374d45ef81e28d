package io.wiredesk.stages.clean.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

    private static final RuleBook RULES = RuleBook.load();

    private static Stream<Rule> rules() {
        return RULES.rules().stream();
    }

    private static Stream<String> storySentences() throws IOException {
        try (InputStream in = RuleBookTest.class.getResourceAsStream("/io/wiredesk/stages/rules/story-sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleMatchesItsExampleUnderEveryLocale(Rule rule) {
        assertThat(matches(rule)).as(rule.name()).contains(rule.name());

        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(matches(rule))
                    .as("%s under a Turkish locale", rule.name())
                    .contains(rule.name());
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("storySentences")
    void noRuleTouchesASentenceOfAStory(String sentence) {
        // When
        List<String> matches = matches(RULES, sentence);

        // Then
        assertThat(matches).isEmpty();
    }

    /** Names of the rules that match the example of this rule, when it is the only one in the book or when all are. */
    private static List<String> matches(Rule rule) {
        return matches(new RuleBook(List.of(rule), "test"), rule.example());
    }

    private static List<String> matches(RuleBook book, String text) {
        Tokens tokens = Tokens.of(text);
        List<String> names = new ArrayList<>();
        book.whole(text, tokens).ifPresent(match -> names.add(match.rule()));
        book.parts(text, tokens).forEach(match -> names.add(match.rule()));
        return names;
    }
}
