package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.source.Input;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The records of a web archive whose gzip members hold one record each, or several. A member is a place to go on from: offsets
 * are those of members in the compressed file, and behind a damaged one the next that opens with a record is looked for.
 */
final class GzipMembers {

    private static final int[] MAGIC = {0x1f, 0x8b, 0x08};

    /** So much of a member shows whether a record opens it. */
    private static final int LOOK = 32 * 1024;

    private static final int FIRST_LINE = 512;

    private final RecordFormat format;
    private final Rewinding rewinding;
    private final CapturedPage pages;

    GzipMembers(RecordFormat format, Input.Opener opener, CapturedPage pages) {
        this.format = format;
        this.rewinding = new Rewinding(opener, opener.reopens());
        this.pages = pages;
    }

    void read(Positioned start, Cursor from) throws IOException {
        Positioned raw = start;
        raw.skipNBytes(from.offset());
        long skip = from.number(Cursor.SKIP);
        try (rewinding) {
            while (raw.peek() >= 0) {
                long member = raw.position();
                try {
                    readMember(raw, member, skip);
                } catch (IOException e) {
                    raw = rewinding.from(member + 1, raw);
                    findMember(raw);
                    pages.damaged(member, reason(e), Cursor.at(raw.position(), 0));
                }
                skip = 0;
            }
        }
    }

    private static String reason(IOException e) {
        return e instanceof DamagedException ? e.getMessage() : "its gzip data is broken or cut short";
    }

    private void readMember(Positioned raw, long member, long skip) throws IOException {
        try (Spanning records = new Spanning(raw)) {
            Positioned in = new Positioned(records, 0);
            long count = 0;
            while (RecordFormat.skipLineEnds(in) >= 0) {
                records.within = true;
                WebRecord record = format.next(in, pages.limit());
                records.within = false;
                format.checkEnd(in);
                count++;
                boolean last = in.peek() < 0;
                if (count > skip) {
                    pages.take(record, member, last ? Cursor.at(raw.position(), 0) : Cursor.at(member, count));
                }
            }
        }
    }

    /** A member and, within a record, those behind it that go on with it: some writers end a member there. */
    private final class Spanning extends InputStream {

        private final Positioned raw;
        private GzipMember member;
        private boolean within;

        Spanning(Positioned raw) throws IOException {
            this.raw = raw;
            this.member = new GzipMember(raw);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = member.read(into, offset, length);
            while (count < 0 && within && isMember(raw) && !opensMember(raw)) {
                member = new GzipMember(raw);
                count = member.read(into, offset, length);
            }
            return count;
        }

        @Override
        public void close() {
            member.close();
        }
    }

    /** Goes to the next member that opens with a record, or to the end. */
    private void findMember(Positioned raw) throws IOException {
        while (raw.peek() >= 0 && !(raw.peek() == MAGIC[0] && isMember(raw) && opensMember(raw))) {
            raw.skipNBytes(1);
        }
    }

    private static boolean isMember(Positioned raw) throws IOException {
        byte[] magic = Bytes.peek(raw, MAGIC.length);
        return magic.length == MAGIC.length
                && (magic[0] & 0xff) == MAGIC[0]
                && (magic[1] & 0xff) == MAGIC[1]
                && magic[2] == MAGIC[2];
    }

    /** Whether a member opens with a record; one that cannot be read does not. */
    private boolean opensMember(Positioned raw) throws IOException {
        byte[] look = Bytes.peek(raw, LOOK);
        try (GzipMember member = new GzipMember(new Positioned(new ByteArrayInputStream(look), 0))) {
            String opening = new String(member.readNBytes(FIRST_LINE), StandardCharsets.UTF_8).stripLeading();
            return format.opens(opening.lines().findFirst().orElse(""));
        } catch (IOException e) {
            return false;
        }
    }
}
