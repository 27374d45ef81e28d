package io.wiredesk.stages.entities.values;

import io.wiredesk.stages.entities.Findings.NamedValue;
import io.wiredesk.stages.entities.Findings.ValueType;
import io.wiredesk.stages.entities.text.Sentence;
import java.util.Optional;

/** A value that was read from some tokens. */
record Reading(ValueType type, int length, Optional<String> normalised) {

    NamedValue value(Sentence sentence, int first) {
        int end = sentence.token(first + length - 1).end();
        return new NamedValue(type, sentence.token(first).start(), end, normalised);
    }
}
