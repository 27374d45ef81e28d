package io.wiredesk.stages.entities.values;

import io.wiredesk.stages.entities.Findings.NamedValue;
import io.wiredesk.stages.entities.names.Passage;
import io.wiredesk.stages.entities.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates and amounts of money in sentences. Dates are calendar dates of at least a month's precision, and words that point
 * from the day of publication, such as "on Tuesday"; these are left out when that day is not known. A year alone is no value, "last year" is one.
 * Immutable, safe for several threads.
 */
public final class ValueFinder {

    private final DateReader dates = new DateReader();
    private final MoneyReader money = new MoneyReader();

    /** The values in the sentences of the body, in order and without overlap. */
    public List<NamedValue> find(List<Passage> passages, Optional<LocalDate> published) {
        List<NamedValue> values = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.inBody()) {
                find(passage.sentence(), published, values);
            }
        }
        values.sort(Comparator.comparingInt(NamedValue::start));
        return values;
    }

    private void find(Sentence sentence, Optional<LocalDate> published, List<NamedValue> values) {
        int at = 0;
        while (at < sentence.size()) {
            Words words = new Words(sentence, at);
            Optional<Reading> reading = money.read(words).or(() -> dates.read(words, published));
            reading.ifPresent(found -> values.add(found.value(sentence, words.first())));
            at += reading.map(Reading::length).orElse(1);
        }
    }
}
