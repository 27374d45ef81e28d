package io.wiredesk.producer.archive;

import io.wiredesk.producer.source.Input;
import java.io.IOException;
import java.io.InputStream;

/**
 * Goes back behind the beginning of a damaged record, for what was read as a part of it may hold whole ones. An input that cannot
 * be opened again, or is damaged so often that going back would take forever, is read on from where it stands.
 */
final class Rewinding implements AutoCloseable {

    private static final int MOST = 100;

    private final Input.Opener opener;
    private final boolean possible;
    private InputStream open = InputStream.nullInputStream();
    private int count;

    Rewinding(Input.Opener opener, boolean possible) {
        this.opener = opener;
        this.possible = possible;
    }

    /** The input from {@code offset} on; {@code current} itself when there is no going back. */
    Positioned from(long offset, Positioned current) throws IOException {
        if (!possible || ++count > MOST) {
            return current;
        }
        open.close();
        open = opener.open();
        open.skipNBytes(offset);
        return new Positioned(open, offset);
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
