package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.Article.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented articles in plain text, each with what a careful reader makes of it. To add one, put a text and its expectation into
 * the folder of the others and its name into their index.
 */
class TextCasesTest {

    private static final String FOLDER = "/io/wiredesk/stages/text/";
    private static final Enricher ENRICHER = Documents.enricher();

    private static Stream<String> cases() {
        return read("index").lines();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextIsReadAsACarefulReaderWould(String name) {
        // Given
        Document document = Documents.text(read(name + ".txt"));

        // When
        Article article = Documents.accepted(ENRICHER.enrich(document));

        // Then
        assertThat(described(article)).isEqualTo(read(name + ".expected").strip());
        LedgerAssert.assertReversible(article.story(), name);
    }

    private static String described(Article article) {
        Facts facts = article.facts();
        StringBuilder out = new StringBuilder();
        facts.title().ifPresent(title -> line(out, "title", title));
        facts.standfirst().ifPresent(standfirst -> line(out, "standfirst", standfirst));
        line(out, "language", article.language());
        if (!facts.byline().isEmpty()) {
            line(out, "byline", String.join("; ", facts.byline()));
        }
        facts.dateline().ifPresent(place -> line(out, "dateline", place));
        facts.media().forEach(m -> line(out, "media", columns(m.caption(), m.photographer(), m.agency())));
        facts.rights().ifPresent(r -> line(out, "rights", columns(r.holder(), r.year(), r.agency())));
        line(out, "removed", removed(article));
        return out.append("----\n").append(article.story().text()).toString();
    }

    private static String removed(Article article) {
        Map<String, Long> counts = article.story().removed().stream()
                .collect(Collectors.groupingBy(
                        removed -> removed.residue().code(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ' ' + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String columns(Optional<?>... values) {
        return Stream.of(values)
                .map(value -> value.map(Object::toString).orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append((name + ": " + value).strip()).append('\n');
    }

    private static String read(String file) {
        try (InputStream in = TextCasesTest.class.getResourceAsStream(FOLDER + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
