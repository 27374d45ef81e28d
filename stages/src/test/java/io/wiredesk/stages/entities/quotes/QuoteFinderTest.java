package io.wiredesk.stages.entities.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.Entity;
import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Findings.Mention;
import io.wiredesk.stages.entities.Findings.Quote;
import io.wiredesk.stages.entities.Story;
import io.wiredesk.stages.entities.names.Reading;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.SentenceSplitter;
import io.wiredesk.stages.entities.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new Tokenizer(Abbreviations.load()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will not sign this,” said Ana Holt.|Ana Holt/said",
                "“We will not sign this,” Ana Holt told reporters.|Ana Holt/told",
                "“We will not sign this,” said the union’s leader, Ana Holt.|Ana Holt/said",
                "“We will not sign this,” said transport minister Ana Holt of Hull.|Ana Holt/said",
                "“We will not sign this,” said Tarn Foods chief executive Ana Holt.|Ana Holt/said",
                "“We will not sign this,” the head of Tarn Foods, Ana Holt, said.|Ana Holt/said",
                "“We will not sign this,” she said.|-/said",
                "“We will not sign this,” said a senior union official.|-/said",
                "“We will not sign this,” said a spokesman for Tarn Foods.|-/said",
                "“We will not sign this,” said Ana Holt’s lawyer.|-/said",
                "“We will not sign this,” Tarn Foods said in a statement.|Tarn Foods/said",
                "“Shall we sign this?” asked Ana Holt.|Ana Holt/asked",
                "Ana Holt said: “We will not sign this.”|Ana Holt/said",
                "Ana Holt, who took office in May, has said that it “cannot be signed by us”.|Ana Holt/said",
                "Ana Holt, the mayor, said it “cannot be signed by us”.|Ana Holt/said",
                "“We will not sign,” Ana Holt said, “not this year.”|Ana Holt/said;Ana Holt/said",
                "“We will not sign,” said Ana Holt. “Not this year.”|Ana Holt/said;Ana Holt/-",
                "“We will not sign,” he said. “Not this year.”|-/said;-/-",
                "\"We will not sign this,\" said Ana Holt.|Ana Holt/said",
                "‘We will not sign this,’ said Ana Holt. The sailors’ union won’t.|Ana Holt/said",
                "Ana Holt: “We will not sign this.”|Ana Holt/-",
                "She read “The Long Night Train” twice.|",
                "A so-called “expert” came.|",
                "Ben Roy has resigned. “I will not sign this,” he said.|Ben Roy/said",
                "Ana Holt has resigned. “I will not sign this,” he said.|-/said",
                "Ana Holt met Ben Roy. “We will not sign this,” she said.|Ana Holt/said",
                "Ana Holt’s deputy, Ben Roy, has resigned. “We will not sign this,” he said.|Ben Roy/said",
                "Tarn Foods has apologised. “We will not do this again,” the company said.|Tarn Foods/said",
                "Tarn Foods has apologised. “We will not do this again,” it said.|Tarn Foods/said",
                "Ana Holt has apologised. “We will not do this again,” it said.|-/said",
                "“We will not sign,” says Ana Holt, a docker, “not this year.”|Ana Holt/says;Ana Holt/says",
                "According to Ana Holt, “nobody will sign this”.|Ana Holt/according",
                "“It will not be signed here,” according to Ana Holt.|Ana Holt/according"
            })
    void namesTheSpeakerOrIsSilent(String text, String expected) {
        assertThat(speakers(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anUnclosedQuotationGoesOnInTheNextParagraph() {
        // Given
        String text = "“We will not sign this,” said Ana Holt. “It is too late.\n\n“We have no time left.”";

        // When, Then
        assertThat(speakers(text)).isEqualTo("Ana Holt/said;Ana Holt/-;Ana Holt/-");
    }

    private static String speakers(String text) {
        Story story = new Story("en", Optional.empty(), Optional.empty(), Optional.empty(), text, List.of());
        Reading reading = Reading.of(story, SPLITTER);
        List<Entity> named = List.of(
                entity(text, "Ana Holt", List.of("Ms Holt"), EntityType.PERSON),
                entity(text, "Ben Roy", List.of(), EntityType.PERSON),
                entity(text, "Tarn Foods", List.of(), EntityType.ORGANISATION));
        List<Quote> quotes =
                new QuoteFinder().find(text, Reading.paragraphs(story), reading.passages(), Speakers.of(named));
        return String.join(
                ";",
                quotes.stream()
                        .map(quote ->
                                quote.speaker().orElse("-") + "/" + quote.cue().orElse("-"))
                        .toList());
    }

    private static Entity entity(String text, String name, List<String> aliases, EntityType type) {
        List<Mention> mentions = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            mentions.add(new Mention(at, at + name.length(), 1));
        }
        return new Entity(name, type, name, aliases, 1, List.of(), mentions);
    }
}
