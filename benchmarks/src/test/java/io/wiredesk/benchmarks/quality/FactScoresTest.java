package io.wiredesk.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.benchmarks.pages.Gold;
import io.wiredesk.benchmarks.pages.Page;
import io.wiredesk.stages.Article;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactScoresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ferry strike # ferry  STRIKE. # 1",
                "Ferry strike | Harbour Post # Ferry strike # 1",
                "Ferry strike | Sport # Ferry strike # 0",
                "Ferry strike # Ferry strikes # 0"
            })
    void titlesAreEqualWithoutTheSitesName(String gold, String title, double right) {
        assertThat(score(gold, null, null, title, List.of())).containsEntry("title", right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Lena Marquardt # Lena Marquardt # 1",
                "Lena Marquardt and Idris Pell # Idris Pell;lena marquardt # 1",
                "By Lena Marquardt, Harbour Post # Lena Marquardt # 1",
                "Lena Marquardt, MD # Lena Marquardt # 1",
                "Lena Marquardt # Lena Marquardt;Idris Pell # 0",
                "Lena Marquardt # '' # 0"
            })
    void authorsAreASetOfPeople(String gold, String people, double right) {
        assertThat(score("x", gold, null, "x", people.isEmpty() ? List.of() : List.of(people.split(";"))))
                .containsEntry("author", right)
                .containsEntry("author, where a person", right);
    }

    @Test
    void desksCountApartFromPeople() {
        assertThat(score("x", "Sports Desk", null, "x", List.of()))
                .containsEntry("author", 0.0)
                .doesNotContainKey("author, where a person");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-12, 1", "2026-05, 1", "2026-05-13, 0"})
    void datesAreEqualToTheDay(String gold, double right) {
        assertThat(score("x", null, gold, "x", List.of())).containsEntry("date", right);
    }

    private static Map<String, Double> score(
            String goldTitle, String author, String date, String title, List<String> byline) {
        Gold.Facts facts =
                new Gold.Facts(Optional.of(goldTitle), Optional.ofNullable(author), Optional.ofNullable(date));
        Gold gold = new Gold(Optional.empty(), List.of(), List.of(), List.of(), facts);
        FactScores scores = new FactScores();
        scores.add(
                new Page("1", Optional.of("https://www.harbourpost.example/1"), "", gold),
                Optional.of(new Article.Facts(
                        Optional.of(title),
                        Optional.empty(),
                        byline,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Article.Published.of(Instant.parse("2026-05-12T10:00:00Z"), "meta"),
                        List.of(),
                        Optional.empty())));
        return scores.figures().stream().collect(Collectors.toMap(Figure::name, Figure::value));
    }
}
