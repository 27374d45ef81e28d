package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Packing;
import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.SourceOptions;
import java.io.IOException;
import java.io.InputStream;

/** Reads WARC, WET and ARC files: plain, compressed record by record with gzip, or compressed as a whole. */
final class WebArchiveReader implements ArchiveReader {

    private final RecordFormat format;
    private final SourceOptions options;

    WebArchiveReader(RecordFormat format, SourceOptions options) {
        this.format = format;
        this.options = options;
    }

    @Override
    public void read(Input input, Cursor from, Archive.Sink sink) throws IOException {
        CapturedPage pages = new CapturedPage(input.name(), options, sink);
        try (InputStream first = input.opener().open()) {
            Positioned raw = new Positioned(first, 0);
            Packing packing = Packing.of(Bytes.peek(raw, Packing.MAGIC_BYTES));
            if (packing == Packing.GZIP) {
                new GzipMembers(format, input.opener(), pages).read(raw, from);
            } else {
                boolean seekable = packing == Packing.NONE && input.opener().reopens();
                InputStream unpacked = packing == Packing.NONE ? raw : Bytes.unpacked(raw);
                new PlainRecords(format, input.opener(), seekable, pages).read(new Positioned(unpacked, 0), from);
            }
        }
    }
}
