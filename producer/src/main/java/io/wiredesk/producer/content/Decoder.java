package io.wiredesk.producer.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text. The first of these that fits decides: a byte order mark; UTF-8, when the bytes are valid UTF-8 with characters
 * beyond ASCII and nothing but a Latin charset is declared; the charset of the HTTP answer; that of the XML prolog or meta
 * element; valid UTF-8; UTF-8 with a few broken bytes; what a detector (juniversalchardet) takes the bytes for; Windows-1252.
 */
public final class Decoder {

    /** How much of a document the detector sees. */
    private static final int DETECTED = 256 * 1024;

    /** One broken character in so many is more than a document with a scratch has. */
    private static final int BROKEN_SHARE = 50;

    private static final char REPLACEMENT = '\ufffd';

    private static final Charset LATIN = Charset.forName("windows-1252");

    private Decoder() {}

    /**
     * The text of a document.
     *
     * @param contentType of the HTTP answer; its charset counts
     * @return without a byte order mark, broken characters as U+FFFD; empty when it does not decode to text in any charset
     */
    public static Optional<String> decode(byte[] bytes, Optional<String> contentType) {
        Optional<Signature> signature = Signature.of(bytes);
        if (signature.isPresent()) {
            return Optional.of(replacing(
                            bytes, signature.get().skip(), signature.get().charset()))
                    .filter(Decoder::isText);
        }
        Optional<Charset> declared =
                contentType.flatMap(Charsets::ofContentType).or(() -> Charsets.declaredIn(bytes));
        return byDeclaration(bytes, declared)
                .or(() -> scratchedUtf8(bytes))
                .or(() -> detected(bytes).flatMap(charset -> strict(bytes, charset)))
                .or(() -> Optional.of(replacing(bytes, 0, declared.orElse(LATIN))))
                .filter(Decoder::isText);
    }

    /** The text of bytes that must be UTF-8; empty when they are not. */
    public static Optional<String> utf8(byte[] bytes, int length) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : strictUtf8(bytes, length);
    }

    private static Optional<String> strictUtf8(byte[] bytes, int length) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The first bytes as text that is good enough to see tags and braces in. */
    static String glance(byte[] head) {
        Optional<Signature> signature = Signature.of(head);
        return signature
                .map(known -> replacing(head, known.skip(), known.charset()))
                .orElseGet(() -> new String(head, StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> byDeclaration(byte[] bytes, Optional<Charset> declared) {
        boolean latin = declared.map(LATIN::equals).orElse(true);
        if (latin || declared.get().equals(StandardCharsets.UTF_8)) {
            Optional<String> utf8 = utf8(bytes, bytes.length);
            return utf8.isPresent() ? utf8 : declared.flatMap(charset -> strict(bytes, charset));
        }
        return declared.filter(charset -> !isWide(charset))
                .flatMap(charset -> strict(bytes, charset))
                .or(() -> utf8(bytes, bytes.length));
    }

    /** UTF-8 with a few broken bytes: more characters beyond ASCII are whole than broken. */
    private static Optional<String> scratchedUtf8(byte[] bytes) {
        String text = replacing(bytes, 0, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == REPLACEMENT).count();
        long whole = text.chars().filter(c -> c >= 0x80 && c != REPLACEMENT).count();
        return Optional.of(text).filter(any -> whole > broken && isText(any));
    }

    /** A declaration that could be read byte by byte is wrong when it speaks of wider units. */
    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(DETECTED, bytes.length));
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Charsets::named);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String replacing(byte[] bytes, int skip, Charset charset) {
        return new String(bytes, skip, bytes.length - skip, charset);
    }

    private static boolean isText(String text) {
        long broken = text.chars().filter(Decoder::isBroken).count();
        return broken <= text.length() / BROKEN_SHARE || broken <= 2;
    }

    private static boolean isBroken(int c) {
        return c == REPLACEMENT || c == 0 || (c >= 0x80 && c < 0xa0 && c != 0x85);
    }
}
