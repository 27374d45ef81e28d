package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.LineReader;
import io.wiredesk.producer.source.NdjsonReader;
import io.wiredesk.producer.source.SourceOptions;
import java.io.IOException;
import java.io.InputStream;

/** One JSON object a line. A cursor is the offset of a line in the unpacked bytes. */
final class NdjsonArchive implements ArchiveReader {

    private final SourceOptions options;

    NdjsonArchive(SourceOptions options) {
        this.options = options;
    }

    @Override
    public void read(Input input, Cursor from, Archive.Sink sink) throws IOException {
        NdjsonReader reader = new NdjsonReader(options);
        try (InputStream in = Bytes.unpacked(input.opener().open())) {
            in.skipNBytes(from.offset());
            LineReader lines = new LineReader(in, options.maxBytes(), from.offset(), from.number(Cursor.LINE));
            while (lines.next()) {
                if (!lines.isBlank()) {
                    Item item = Item.of(reader.intake(input.name() + ":" + lines.number(), lines));
                    sink.item(item, Cursor.atLine(lines.offset(), lines.number()));
                }
            }
        }
    }
}
