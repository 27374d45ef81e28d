package io.wiredesk.stages.clean.memory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What is remembered of one source: for its last {@value Window#SIZE} distinct articles, which texts stood in which of them, and
 * how much its places looked like a story in each. An article that comes again takes the place of its earlier revision. As long
 * as no article has been forgotten, the memory of some articles is the same whatever order they came in.
 *
 * <p>At most 2,048 texts and 512 places, so about 50 KB. Mutable, for use by one thread.
 */
public final class SourceMemory {

    private static final int VERSION = 1;
    /** An article that shares so many paragraphs with another, and so large a part of its own, tells the same story. */
    private static final int COPIED = 3;

    private static final double COPIED_SHARE = 0.3;

    private final Window window;
    private final TextShelf texts;
    private final PathShelf paths;

    private SourceMemory(Window window, TextShelf texts, PathShelf paths) {
        this.window = window;
        this.texts = texts;
        this.paths = paths;
    }

    /** The memory of a source of which nothing has come yet. */
    public static SourceMemory empty() {
        return new SourceMemory(new Window(), new TextShelf(), new PathShelf());
    }

    /** How many distinct articles are remembered. */
    public int articles() {
        return Integer.bitCount(window.mask());
    }

    /**
     * What the other articles say about this one.
     *
     * @param article identifies it among those of its source, whatever its revision
     */
    Recall recall(String article, Notes notes) {
        int slot = window.slot(Fingerprint.exact(article));
        int others = slot == Window.NONE ? window.mask() : window.mask() & ~(1 << slot);
        int[] shared = texts.counts(notes.prose());
        for (int other = 0; other < Window.SIZE; other++) {
            boolean copy = shared[other] >= COPIED
                    && shared[other] >= COPIED_SHARE * notes.prose().size();
            others &= copy ? ~(1 << other) : -1;
        }
        return new Recall(texts, paths, others);
    }

    /** Remembers an article; what an earlier revision of it left is forgotten. */
    void remember(String article, Notes notes) {
        long id = Fingerprint.exact(article);
        int known = window.slot(id);
        int slot = known == Window.NONE ? window.add(id) : known;
        texts.forget(slot);
        paths.forget(slot);
        texts.add(slot, notes, window);
        paths.add(slot, notes, window);
    }

    /** The whole memory, as {@link #read} takes it. The same articles in the same order always give the same bytes. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            window.write(out);
            texts.write(out);
            paths.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The memory that was written so.
     *
     * @throws IllegalArgumentException when the bytes are of another version, or no memory
     */
    public static SourceMemory read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new IllegalArgumentException("a memory of version " + version + ", not " + VERSION);
            }
            return new SourceMemory(Window.read(in), TextShelf.read(in), PathShelf.read(in));
        } catch (IOException e) {
            throw new IllegalArgumentException("not the memory of a source", e);
        }
    }
}
