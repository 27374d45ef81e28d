package io.wiredesk.producer.archive;

import io.wiredesk.producer.content.Bytes;
import io.wiredesk.producer.content.Hint;
import io.wiredesk.producer.content.Kind;
import io.wiredesk.producer.content.Sniffed;
import io.wiredesk.producer.content.TooLargeException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The answer of a server as a web archive keeps it. Archives keep what the server said of its transfer and not always how it came:
 * a body that is not chunked or not compressed, though its head says so, is taken as it is.
 */
final class CapturedResponse {

    private static final byte[] MAGIC = {'H', 'T', 'T', 'P', '/'};

    private static final URI ANY_ADDRESS = URI.create("http://archive.invalid/");

    private final byte[] block;
    private final HttpResponse head;

    private CapturedResponse(byte[] block, HttpResponse head) {
        this.block = block;
        this.head = head;
    }

    /** Whether a block holds the answer of a web server, not of a name server or the like. */
    static boolean isOne(byte[] block) {
        return block.length >= MAGIC.length && Arrays.equals(block, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    }

    /** @throws IOException when its head cannot be read */
    static CapturedResponse parse(byte[] block) throws IOException {
        return new CapturedResponse(block, parsed(block));
    }

    private static HttpResponse parsed(byte[] block) throws IOException {
        try {
            return new WarcResponse.Builder(ANY_ADDRESS)
                    .body(MediaType.HTTP_RESPONSE, block)
                    .build()
                    .http();
        } catch (RuntimeException e) {
            throw new IOException("the head of the answer cannot be read", e);
        }
    }

    int status() {
        return head.status();
    }

    boolean isSuccess() {
        return status() / 100 == 2;
    }

    Optional<String> field(String name) {
        return head.headers().first(name).filter(value -> !value.isBlank());
    }

    /** Without parameters; empty when the server did not say. */
    String mediaType() {
        return field("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** Whether a block holds an answer with as many bytes behind its head as that states. */
    static boolean isWhole(byte[] block) {
        try {
            return isOne(block) && parse(block).hasAllBytes();
        } catch (IOException e) {
            return false;
        }
    }

    private boolean hasAllBytes() {
        return field("Content-Length")
                .filter(length -> length.matches("\\d{1,18}"))
                .map(length -> Long.parseLong(length) <= block.length - headEnd())
                .orElse(false);
    }

    /**
     * The document, unpacked.
     *
     * @throws TooLargeException when it has more than {@code limit} bytes
     * @throws IOException       when it cannot be unpacked, and is not plain already
     */
    byte[] body(int limit) throws IOException {
        try (InputStream decoded = decoded()) {
            return Bytes.all(decoded, limit);
        } catch (TooLargeException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            return plain(e);
        }
    }

    /** jwarc knows gzip and Brotli. */
    private InputStream decoded() throws IOException {
        boolean deflate =
                field("Content-Encoding").map("deflate"::equalsIgnoreCase).orElse(false);
        return deflate ? new InflaterInputStream(head.body().stream()) : head.bodyDecoded().stream();
    }

    /** The body as it stands, when that is no packed data: in some charsets all bytes are letters. */
    private byte[] plain(Exception why) throws IOException {
        byte[] body = Arrays.copyOfRange(block, headEnd(), block.length);
        byte[] head = Arrays.copyOf(body, Math.min(body.length, Bytes.HEAD));
        if (Sniffed.of(head, Hint.NONE).kind() == Kind.BINARY) {
            throw new IOException("the body cannot be unpacked", why);
        }
        return body;
    }

    /** Behind the first empty line. */
    private int headEnd() {
        int lineStart = 0;
        for (int i = 0; i < block.length; i++) {
            boolean lineEnds = block[i] == '\n';
            if (lineEnds && isEmptyLine(lineStart, i)) {
                return i + 1;
            }
            lineStart = lineEnds ? i + 1 : lineStart;
        }
        return block.length;
    }

    private boolean isEmptyLine(int from, int to) {
        return from == to || (to - from == 1 && block[from] == '\r');
    }
}
