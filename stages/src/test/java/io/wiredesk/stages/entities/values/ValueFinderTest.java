package io.wiredesk.stages.entities.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.NamedValue;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.SentenceSplitter;
import io.wiredesk.stages.entities.text.Tokenizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFinderTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 10, 15);

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new Tokenizer(Abbreviations.load()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It wants €14.5 million.|€14.5 million=14500000 EUR",
                "It paid £420m.|£420m=420000000 GBP",
                "It paid US$3bn.|US$3bn=3000000000 USD",
                "It paid HK$1.6 billion.|HK$1.6 billion=1600000000 HKD",
                "It paid EUR 200.|EUR 200=200 EUR",
                "It paid $1,250.50 in cash.|$1,250.50=1250.5 USD",
                "It paid two million Swiss francs.|two million Swiss francs=2000000 CHF",
                "It paid 182.8 billion yuan.|182.8 billion yuan=182800000000 CNY",
                "It paid Tk 5 crore.|Tk 5 crore=50000000 BDT",
                "It paid 12 million lari.|12 million lari=12000000 GEL",
                "It paid 300 pesos.|300 pesos=-",
                "It has 11,400 sailors and 3 dogs.|",
                "It runs until March 2027.|March 2027=2027-03",
                "On 3 March 2027 it ends.|3 March 2027=2027-03-03",
                "On March 3, 2027, it ends.|March 3, 2027=2027-03-03",
                "On the 21st of May 2025 it ended.|21st of May 2025=2025-05-21",
                "It ended on 2025-05-21.|2025-05-21=2025-05-21",
                "It ended on 30 February 2025.|February 2025=2025-02",
                "It ended on 2 October.|2 October=2026-10-02",
                "It ends on 5 January.|5 January=2027-01-05",
                "He said on Tuesday that it would end.|Tuesday=2026-10-13",
                "He will speak on Tuesday.|Tuesday=2026-10-20",
                "He spoke last Thursday.|last Thursday=2026-10-08",
                "They meet next week.|next week=2026-W43",
                "It rained last week.|last week=2026-W41",
                "It rained last month.|last month=2026-09",
                "It rained yesterday.|yesterday=2026-10-14",
                "She took office in January.|January=2026-01",
                "It will open in January.|January=2027-01",
                "May I come in?|",
                "It began in 2019.|"
            })
    void findsAndNormalises(String text, String expected) {
        assertThat(show(text, Optional.of(PUBLISHED))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void withoutADayOfPublicationRelativeDatesAreLeftOut() {
        String text = "On Tuesday, next week and in January it rained, but not in March 2027 or on 3 May.";
        assertThat(show(text, Optional.empty())).isEqualTo("March 2027=2027-03; 3 May=-");
    }

    private static String show(String text, Optional<LocalDate> published) {
        List<Passage> passages = SPLITTER.sentences(text, 0, text.length()).stream()
                .map(sentence -> new Passage(Passage.Part.BODY, text, 0, sentence))
                .toList();
        List<String> shown = new ValueFinder()
                .find(passages, published).stream()
                        .map(value -> show(text, value))
                        .toList();
        return String.join("; ", shown);
    }

    private static String show(String text, NamedValue value) {
        return text.substring(value.start(), value.end()) + "="
                + value.normalised().orElse("-");
    }
}
