package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Packing;
import io.wiredesk.producer.source.Input;
import io.wiredesk.producer.source.Intake;
import io.wiredesk.producer.source.Refusal;
import io.wiredesk.producer.source.SourceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/**
 * Avro container files, by blocks: of our own events the bytes themselves are kept, and the records of anyone else's schema are
 * read as lines of NDJSON would be. A cursor is the offset of a block, and how many records of it were dealt with; behind a
 * damaged block the next marker between blocks is looked for.
 */
final class AvroArchive implements ArchiveReader {

    /** More than any writer makes; a block of ours has 64 KB, or one record. */
    private static final int LARGEST_BLOCK = 64 * 1024 * 1024;

    private final SourceOptions options;

    AvroArchive(SourceOptions options) {
        this.options = options;
    }

    @Override
    public void read(Input input, Cursor from, Archive.Sink sink) throws IOException {
        try (InputStream first = input.opener().open()) {
            Positioned raw = new Positioned(first, 0);
            boolean plain = Packing.of(Bytes.peek(raw, Packing.MAGIC_BYTES)) == Packing.NONE;
            Positioned in = plain ? raw : new Positioned(Bytes.unpacked(raw), 0);
            read(input, in, plain, from, sink);
        } catch (DamagedException e) {
            Intake.Refused refused = new Intake.Refused(input.name(), Refusal.BROKEN_DOCUMENT, e.getMessage());
            sink.item(new Item.Refused(refused), Cursor.START);
        }
    }

    private void read(Input input, Positioned in, boolean plain, Cursor from, Archive.Sink sink) throws IOException {
        try (Rewinding rewinding =
                new Rewinding(input.opener(), plain && input.opener().reopens())) {
            AvroHeader header = AvroHeader.read(in);
            in.skipNBytes(Math.max(0, from.offset() - in.position()));
            AvroRecords records = new AvroRecords(header.schema(), options);
            new Blocks(input.name(), header, records, rewinding, sink).read(in, from.number(Cursor.SKIP));
        }
    }

    /** The blocks of one file. */
    private record Blocks(String file, AvroHeader header, AvroRecords records, Rewinding rewinding, Archive.Sink sink) {

        void read(Positioned start, long firstSkip) throws IOException {
            Positioned in = start;
            long skip = firstSkip;
            while (in.peek() >= 0) {
                long offset = in.position();
                try {
                    List<byte[]> slices = records.slices(block(in));
                    emit(slices, offset, skip, in.position());
                } catch (DamagedException e) {
                    in = rewinding.from(offset + 1, in);
                    findMarker(in);
                    refuse(offset, e, Cursor.at(in.position(), 0));
                }
                skip = 0;
            }
        }

        private AvroRecords.Block block(Positioned in) throws IOException {
            AvroNumbers numbers = new AvroNumbers(in);
            long count = numbers.next();
            byte[] packed = numbers.bytes(LARGEST_BLOCK);
            if (!Arrays.equals(in.readNBytes(AvroHeader.SYNC_BYTES), header.sync())) {
                throw new DamagedException("the marker behind it is missing");
            }
            return new AvroRecords.Block(count, header.codec().unpack(packed, LARGEST_BLOCK));
        }

        private void emit(List<byte[]> slices, long offset, long skip, long end) {
            for (int i = (int) skip; i < slices.size(); i++) {
                boolean last = i == slices.size() - 1;
                Cursor next = last ? Cursor.at(end, 0) : Cursor.at(offset, i + 1L);
                sink.item(records.item(slices.get(i), file + "@" + offset + "#" + (i + 1)), next);
            }
        }

        private void refuse(long offset, DamagedException e, Cursor next) {
            String name = file + "@" + offset;
            sink.item(
                    new Item.Refused(new Intake.Refused(
                            name, Refusal.BROKEN_RECORD, "a damaged block of records: " + e.getMessage())),
                    next);
        }

        /** Goes behind the next marker, or to the end. */
        private void findMarker(Positioned in) throws IOException {
            byte[] sync = header.sync();
            while (in.peek() >= 0) {
                if (in.peek() == (sync[0] & 0xff) && Arrays.equals(Bytes.peek(in, sync.length), sync)) {
                    in.skipNBytes(sync.length);
                    return;
                }
                in.skipNBytes(1);
            }
        }
    }
}
