package io.wiredesk.stages.entities.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Story;
import io.wiredesk.stages.entities.names.Reading;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.SentenceSplitter;
import io.wiredesk.stages.entities.text.Tokenizer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValueFileTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 10, 14);
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new Tokenizer(Abbreviations.load()));
    private static final ValueFinder FINDER = new ValueFinder();

    static Stream<String> lines() {
        BufferedReader reader = new BufferedReader(
                new InputStreamReader(ValueFileTest.class.getResourceAsStream("values.txt"), StandardCharsets.UTF_8));
        return reader.lines().filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void valuesAreWhatAReaderUnderstands(String line) {
        // Given
        String text = line.substring(0, line.indexOf('\t'));
        Story story = new Story("en", Optional.empty(), Optional.empty(), Optional.empty(), text, List.of());

        // When
        String found = FINDER.find(Reading.of(story, SPLITTER).passages(), Optional.of(PUBLISHED)).stream()
                .map(value -> text.substring(value.start(), value.end()) + " = "
                        + value.normalised().orElse("?"))
                .collect(Collectors.joining(" ; "));

        // Then
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(line.substring(line.indexOf('\t') + 1));
    }
}
