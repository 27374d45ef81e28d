package io.wiredesk.stages.entities;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Mention;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewsEntityFinderTest {

    private static final NewsEntityFinder FINDER = NewsEntityFinder.load();

    static Stream<Path> articles() throws IOException, URISyntaxException {
        Path folder = Path.of(NewsEntityFinderTest.class.getResource("articles").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void findsWhatACarefulReaderFinds(Path file) {
        // Given
        ArticleFixture article = ArticleFixture.read(file);

        // When
        Findings findings = FINDER.find(article.story());

        // Then
        SoftAssertions soft = new SoftAssertions();
        check(soft, article, findings, EntityType.PERSON);
        check(soft, article, findings, EntityType.ORGANISATION);
        check(soft, article, findings, EntityType.PLACE);
        soft.assertThat(article.values(findings)).isEqualTo(article.expected("value"));
        soft.assertThat(article.quotes(findings)).isEqualTo(article.expected("quote"));
        List<String> salient = List.of(article.expected("salient").get(0).split(" \\| "));
        soft.assertThat(findings.entities().get(0).name()).isIn(salient);
        soft.assertAll();
    }

    private static void check(SoftAssertions soft, ArticleFixture article, Findings findings, EntityType type) {
        soft.assertThat(ArticleFixture.entities(findings, type))
                .as(type.name())
                .containsExactlyInAnyOrderElementsOf(
                        article.expected(type.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void mentionsLieInsideTheTextInOrderAndWithoutOverlap(Path file) {
        // Given
        Story story = ArticleFixture.read(file).story();

        // When
        Findings findings = FINDER.find(story);

        // Then
        List<Mention> mentions = findings.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                .toList();
        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.end())
                    .isBetween(mention.start() + 1, story.text().length());
            assertThat(mention.confidence()).isBetween(0.0, 1.0);
            end = mention.end();
        }
    }

    @Test
    void otherLanguagesThanEnglishAreUnsupported() {
        // Given
        Story story = story("de", "Thomas Okafor sprach am Dienstag in Rotterdam.");

        // When
        Findings findings = FINDER.find(story);

        // Then
        assertThat(findings).isEqualTo(Findings.NONE);
        assertThat(FINDER.version("de")).isEqualTo("unsupported");
        assertThat(FINDER.version("und")).isEqualTo("unsupported");
        assertThat(FINDER.version("en-GB")).startsWith("en-").isEqualTo(FINDER.version("en"));
    }

    @Test
    void theSameStoryGivesTheSameFindingsUnderATurkishLocale() {
        // Given
        Story story =
                story("en", "INTERPOL and Mr Idris Ilgin met in Istanbul. “It is I,” said Ilgin. It cost £3 million.");
        Findings expected = FINDER.find(story);
        Locale before = Locale.getDefault();

        // When
        Findings found;
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            found = NewsEntityFinder.load().find(story);
        } finally {
            Locale.setDefault(before);
        }

        // Then
        assertThat(found).isEqualTo(expected);
        assertThat(found.entities()).extracting(Entity::name).contains("Istanbul", "Idris Ilgin");
    }

    static Stream<String> hostile() {
        return Stream.of(
                "\"".repeat(1_000_000),
                "\u201C".repeat(250_000),
                "\u2018a ".repeat(75_000),
                "x".repeat(1_000_000),
                "X".repeat(250_000),
                "Ab ".repeat(75_000),
                "A B".repeat(75_000),
                "(AB) ".repeat(50_000),
                "Mr ".repeat(75_000),
                "University of ".repeat(17_500),
                "said, ".repeat(37_500),
                "\uD83D\uDE00".repeat(125_000),
                "\uD83D".repeat(125_000),
                "\0".repeat(250_000),
                "a.".repeat(125_000),
                "A-b-".repeat(62_500),
                "@".repeat(250_000),
                "1,".repeat(125_000),
                "\n\n".repeat(125_000),
                "\u0301".repeat(125_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextTakesTimeInProportionToItsLength(String text) {
        // Given
        Story story = story("en", text);

        // When, Then
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> FINDER.find(story));
    }

    @Test
    void randomTextNeverBreaksAPromise() {
        String[] parts = {
            "Okafor",
            " ",
            "Mr ",
            "\u201C",
            "\u201D",
            "said",
            ".",
            ",",
            "\n\n",
            "Ghent University",
            "(",
            "FNSC",
            ")",
            "’s",
            "'",
            "\"",
            "-",
            "€",
            "14.5",
            " million",
            "March",
            "2027",
            "\uD83D\uDE00",
            "\uD83D",
            "\0",
            "http://",
            "U.S.",
            "the ",
            "on Tuesday",
            "İ"
        };
        for (int seed = 0; seed < 2_000; seed++) {
            // Given
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(parts[random.nextInt(parts.length)]);
            }

            // When
            Findings findings = FINDER.find(story("en", text.toString()));

            // Then
            for (Entity entity : findings.entities()) {
                assertThat(entity.mentions())
                        .as("seed %d", seed)
                        .allMatch(m -> m.start() >= 0 && m.start() < m.end() && m.end() <= text.length());
            }
            assertThat(findings.quotes())
                    .as("seed %d", seed)
                    .allMatch(q -> q.start() >= 0 && q.start() < q.end() && q.end() <= text.length());
            assertThat(findings.values())
                    .as("seed %d", seed)
                    .allMatch(v -> v.start() >= 0 && v.start() < v.end() && v.end() <= text.length());
        }
    }

    private static Story story(String language, String text) {
        return new Story(language, Optional.empty(), Optional.empty(), Optional.empty(), text, List.of());
    }
}
