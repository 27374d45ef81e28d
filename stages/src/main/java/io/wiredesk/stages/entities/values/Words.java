package io.wiredesk.stages.entities.values;

import io.wiredesk.stages.entities.text.Sentence;
import java.util.Locale;

/** The tokens of a sentence from one of them on. Nothing stands outside: words there are empty. */
record Words(Sentence sentence, int first) {

    String form(int offset) {
        int index = first + offset;
        return index < 0 || index >= sentence.size()
                ? ""
                : sentence.token(index).form();
    }

    String lower(int offset) {
        return form(offset).toLowerCase(Locale.ROOT);
    }

    /** Whether no white space stands between a token and the next. */
    boolean touches(int offset) {
        int index = first + offset;
        return index + 1 < sentence.size() && sentence.token(index).touches(sentence.token(index + 1));
    }
}
