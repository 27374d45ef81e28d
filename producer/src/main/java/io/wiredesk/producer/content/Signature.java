package io.wiredesk.producer.content;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The first bytes that give a charset away: byte order marks, and how {@code <} followed by an ASCII character looks where a
 * unit has several bytes (XML 1.0, appendix F).
 */
enum Signature {
    UTF_8_MARK("efbbbf", "UTF-8", true),
    UTF_32LE_MARK("fffe0000", "UTF-32LE", true),
    UTF_32BE_MARK("0000feff", "UTF-32BE", true),
    UTF_16LE_MARK("fffe", "UTF-16LE", true),
    UTF_16BE_MARK("feff", "UTF-16BE", true),
    UTF_32LE_TAG("3c000000", "UTF-32LE", false),
    UTF_32BE_TAG("0000003c", "UTF-32BE", false),
    UTF_16LE_TAG("3c00", "UTF-16LE", false),
    UTF_16BE_TAG("003c", "UTF-16BE", false),
    EBCDIC_PROLOG("4c6fa794", "IBM037", false);

    private final byte[] bytes;
    private final String charset;
    private final boolean mark;

    Signature(String hex, String charset, boolean mark) {
        this.bytes = HexFormat.of().parseHex(hex);
        this.charset = charset;
        this.mark = mark;
    }

    static Optional<Signature> of(byte[] head) {
        return Arrays.stream(values())
                .filter(any -> head.length >= any.bytes.length
                        && Arrays.equals(head, 0, any.bytes.length, any.bytes, 0, any.bytes.length))
                .findFirst();
    }

    Charset charset() {
        return Charset.isSupported(charset) ? Charset.forName(charset) : StandardCharsets.ISO_8859_1;
    }

    /** Whether text of this charset is full of bytes that plain text never has. */
    boolean isWide() {
        return this != UTF_8_MARK;
    }

    /** How many bytes the mark has; it is no part of the text. */
    int skip() {
        return mark ? bytes.length : 0;
    }
}
