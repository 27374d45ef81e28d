package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import io.wiredesk.producer.wire.Wires;
import java.nio.charset.StandardCharsets;

/** What an archive is, by the first of its unpacked bytes; of CSV only the name speaks. */
enum ArchiveKind {
    WARC,
    ARC,
    AVRO,
    CSV,
    NDJSON,
    /** A document that may be an agency's. */
    WIRE,
    /** A document by itself: a page, a text, a feed. */
    DOCUMENT;

    static ArchiveKind of(byte[] head, Hint hint) {
        if (starts(head, "WARC/")) {
            return WARC;
        }
        if (starts(head, "filedesc:")) {
            return ARC;
        }
        if (starts(head, "Obj\u0001")) {
            return AVRO;
        }
        Kind kind = Sniffed.of(head, hint).kind();
        if (hint == Hint.TABLE && kind == Kind.TEXT) {
            return CSV;
        }
        if (kind == Kind.OTHER_XML || kind == Kind.JSON || (kind == Kind.NDJSON && isOneLine(head))) {
            String text = new String(head, StandardCharsets.UTF_8);
            return Wires.mayBeOne(text) ? WIRE : kind == Kind.NDJSON ? NDJSON : DOCUMENT;
        }
        return kind == Kind.NDJSON ? NDJSON : DOCUMENT;
    }

    private static boolean isOneLine(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1).strip().indexOf('\n') < 0;
    }

    private static boolean starts(byte[] head, String magic) {
        byte[] bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || head[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
