package io.wiredesk.producer.content;

import java.util.Optional;

/**
 * What the first bytes of a document say.
 *
 * @param kind   what it is
 * @param binary what a {@link Kind#BINARY} one is called
 */
public record Sniffed(Kind kind, Optional<String> binary) {

    /**
     * Looks at the first bytes.
     *
     * @param head at most {@link Bytes#HEAD} bytes, already unpacked
     */
    public static Sniffed of(byte[] head, Hint hint) {
        boolean wide = Signature.of(head).map(Signature::isWide).orElse(false);
        Optional<String> binary = BinarySniffer.binary(head, wide);
        Kind kind = binary.isPresent() ? Kind.BINARY : KindSniffer.of(Decoder.glance(head), hint);
        return new Sniffed(kind, binary);
    }
}
