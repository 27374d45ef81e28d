package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names that stand only in what is removed (photographers, agencies, teasers) are never entities of the article. */
class RemovedNamesTest {

    private static final int ARTICLES = 200;

    private static final List<String> FIRST =
            List.of("Ana", "Tomasz", "Wambui", "Kenji", "Leila", "Pedro", "Sanna", "Idris");
    private static final List<String> LAST =
            List.of("Holt", "Wierzbicki", "Otieno", "Morita", "Haddad", "Salcedo", "Lindroth", "Bakare");
    private static final List<String> OUTSIDE =
            List.of("Viggo Strandqvist", "Oona Ferreira-Blum", "Casimir Delacroix", "Yusra Benhalima");

    private static final Enricher ENRICHER = Enricher.standard();

    @Test
    void namesThatStandOnlyInRemovedTextAreNeverEntities() {
        int removed = 0;
        for (int seed = 0; seed < ARTICLES; seed++) {
            // Given
            Random random = new Random(seed);
            String outside = OUTSIDE.get(random.nextInt(OUTSIDE.size()));
            Document document = Documents.html(page(random, outside));

            // When
            Article article = Documents.accepted(ENRICHER.enrich(document));

            // Then
            removed += article.story().text().contains(outside) ? 0 : 1;
            assertThat(namedOutsideTheText(article)).as("seed %d", seed).isEmpty();
        }
        assertThat(removed).isGreaterThan(ARTICLES / 2);
    }

    /** Entities that have a mention out of bounds, or none that says a word of their name. */
    private static List<String> namedOutsideTheText(Article article) {
        String text = article.story().text();
        return article.findings().entities().stream()
                .filter(entity -> entity.mentions().isEmpty()
                        || !entity.mentions().stream().allMatch(mention -> isInside(mention, text))
                        || OUTSIDE.contains(entity.name()) && !text.contains(entity.name()))
                .map(Entity::name)
                .toList();
    }

    private static boolean isInside(Mention mention, String text) {
        return mention.start() >= 0 && mention.start() < mention.end() && mention.end() <= text.length();
    }

    private static String page(Random random, String outside) {
        List<String> parts = new ArrayList<>();
        parts.add("<h1>" + name(random) + " opens bridge over the river</h1>");
        parts.add("<figure><img src='a.jpg'><figcaption>The bridge at dawn. Photograph: " + outside
                + "/Reuters</figcaption></figure>");
        for (int i = 0; i < 4; i++) {
            parts.add("<p>" + name(random)
                    + " told reporters on Tuesday that the bridge had cost more than planned, and that " + name(random)
                    + " would explain to the council why the work had taken four years instead of two.</p>");
        }
        parts.add(
                1 + random.nextInt(parts.size() - 1),
                "<aside><h3>Read more</h3><a href='/x'>" + outside
                        + " wins the lottery for the third time</a></aside>");
        parts.add("<p>Photo: " + outside + "</p>");
        return "<html lang='en'><body><article>" + String.join("\n", parts) + "</article></body></html>";
    }

    private static String name(Random random) {
        return FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
    }
}
