package io.wiredesk.stages;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.Article.Facts;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented articles in plain text, each with what a careful reader makes of it. To add one, put a text and its expectation into
 * the folder of the others.
 */
class TextCasesTest {

    private static final String TEXT = ".txt";
    private static final Enricher ENRICHER = Documents.enricher();

    private static Stream<Named<Path>> cases() throws IOException, URISyntaxException {
        Path folder = Path.of(TextCasesTest.class.getResource("text").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TEXT)).sorted().toList().stream()
                    .map(file -> Named.of(name(file), file));
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - TEXT.length());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTextIsReadAsACarefulReaderWould(Path file) throws IOException {
        // Given
        Document document = Documents.text(Files.readString(file));
        String expected = Files.readString(file.resolveSibling(name(file) + ".expected"));

        // When
        Article article = Documents.accepted(ENRICHER.enrich(document));

        // Then
        assertThat(described(article)).isEqualTo(expected.strip());
        LedgerAssert.assertReversible(article.story(), name(file));
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
}
