package io.wiredesk.streams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Media;
import io.wiredesk.schemas.event.Rights;
import io.wiredesk.schemas.event.Versions;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FingerprintTest {

    @ParameterizedTest
    @MethodSource("whatAReaderSees")
    void aChangeThatAReaderSeesChangesIt(Consumer<EnrichedArticle> change) {
        // Given
        EnrichedArticle changed = article();
        change.accept(changed);

        // When
        Fingerprint fingerprint = Fingerprint.of(changed);

        // Then
        assertThat(fingerprint).isNotEqualTo(Fingerprint.of(article()));
    }

    static Stream<Named<Consumer<EnrichedArticle>>> whatAReaderSees() {
        return Stream.of(
                Named.of("title", article -> article.setTitle("Other")),
                Named.of("no title", article -> article.setTitle(null)),
                Named.of("standfirst", article -> article.setStandfirst("Other")),
                Named.of("byline", article -> article.setByline(List.of("Ann Reed", "Bo Lind"))),
                Named.of("dateline", article -> article.setDateline("VELDEN")),
                Named.of("text", article -> article.setText("The story")),
                Named.of("media", article -> article.setMedia(List.of(new Media("A ferry", null, null)))),
                Named.of("rights", article -> article.setRights(new Rights("Velden Post", 2025, null))),
                Named.of("title and standfirst swapped", article -> {
                    article.setTitle("Standfirst");
                    article.setStandfirst("Title");
                }),
                Named.of("a word moved from title to standfirst", article -> {
                    article.setTitle("");
                    article.setStandfirst("TitleStandfirst");
                }));
    }

    @Test
    void timesVersionsAndWhatIsDerivedDoNotChangeIt() {
        // Given
        EnrichedArticle again = article();
        again.setPublishedAt(Instant.EPOCH);
        again.setPublishedEvidence("meta");
        again.setVersions(new Versions("2", "2", "en-2"));
        again.setLanguage("en-GB");
        again.setRevision(7);

        // When
        Fingerprint fingerprint = Fingerprint.of(again);

        // Then
        assertThat(fingerprint).isEqualTo(Fingerprint.of(article()));
    }

    private static EnrichedArticle article() {
        EnrichedArticle article = new EnrichedArticle();
        article.setTitle("Title");
        article.setStandfirst("Standfirst");
        article.setByline(List.of("Ann Reed"));
        article.setText("The story.");
        article.setMedia(List.of(new Media("A ferry", null, "AP")));
        article.setRights(new Rights("Velden Post", 2026, null));
        return article;
    }
}
