package io.wiredesk.stages.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.stages.entities.Findings.EntityType;
import io.wiredesk.stages.entities.Story;
import io.wiredesk.stages.entities.lexicon.Cities;
import io.wiredesk.stages.entities.lexicon.Countries;
import io.wiredesk.stages.entities.lexicon.Gazetteer;
import io.wiredesk.stages.entities.text.Abbreviations;
import io.wiredesk.stages.entities.text.SentenceSplitter;
import io.wiredesk.stages.entities.text.Tokenizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanySignsTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(new Tokenizer(Abbreviations.load()));
    private static final Gazetteer GAZETTEER = Gazetteer.load(Countries.load(), Cities.load());

    private final CompanySigns signs = new CompanySigns(Titles.load());

    @ParameterizedTest
    @CsvSource({
        "Velmar shares fell 8% and Velmar closed a mine., 0, 0, ORGANISATION",
        "It holds a stake in Velmar., 5, 5, ORGANISATION",
        "It bought 62 percent of Velmar Blue., 5, 6, ORGANISATION",
        "It met Velmar on Monday., 2, 2, PERSON",
        "It holds a stake in Anna Velmar., 5, 6, PERSON",
        "President Velmar sold Velmar shares., 3, 3, PERSON"
    })
    void whatHasSharesOrAStakeIsACompany(String text, int first, int last, EntityType expected) {
        // Given
        Reading reading = reading(text);
        NameSet names = new NameSet(1);
        names.put(0, first, last, EntityType.PERSON, 0.6);
        if (text.startsWith("President")) {
            names.put(0, 1, 1, EntityType.PERSON, 0.6);
        }

        // When
        signs.enforce(reading, Matches.in(reading, GAZETTEER), names, Set.of());

        // Then
        assertThat(names.all()).isNotEmpty().allMatch(name -> name.type() == expected);
    }

    private static Reading reading(String text) {
        return Reading.of(
                new Story("en", Optional.empty(), Optional.empty(), Optional.empty(), text, List.of()), SPLITTER);
    }
}
