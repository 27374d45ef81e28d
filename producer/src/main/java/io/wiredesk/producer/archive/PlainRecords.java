package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.Input;
import java.io.IOException;

/** The records of a web archive that stand one behind the other. Behind a damaged one the next line that opens a record is looked for. */
final class PlainRecords {

    private final RecordFormat format;
    private final Rewinding rewinding;
    private final CapturedPage pages;

    PlainRecords(RecordFormat format, Input.Opener opener, boolean seekable, CapturedPage pages) {
        this.format = format;
        this.rewinding = new Rewinding(opener, seekable);
        this.pages = pages;
    }

    void read(Positioned start, Cursor from) throws IOException {
        Positioned in = start;
        in.skipNBytes(from.offset());
        try (rewinding) {
            while (RecordFormat.skipLineEnds(in) >= 0) {
                long offset = in.position();
                try {
                    WebRecord record = format.next(in, pages.limit());
                    format.checkEnd(in);
                    pages.take(record, offset, Cursor.at(in.position(), 0));
                } catch (DamagedException e) {
                    in = rewinding.from(offset + 1, in);
                    findRecord(in);
                    pages.damaged(offset, e.getMessage(), Cursor.at(in.position(), 0));
                }
            }
        }
    }

    /** Goes to the next line that opens a record, or to the end. */
    private void findRecord(Positioned in) throws IOException {
        int read = in.read();
        while (read >= 0 && !(read == '\n' && in.peek() > ' ' && format.opens(HeaderLines.peek(in)))) {
            read = in.read();
        }
    }
}
