package io.wiredesk.producer.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** Where JSON breaks. The parser's own message is never used: it quotes the document. */
final class JsonPlace {

    private JsonPlace() {}

    static String of(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : ": it breaks at line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    static String inLine(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        return at == null ? "" : ": it breaks at column " + at.getColumnNr();
    }
}
