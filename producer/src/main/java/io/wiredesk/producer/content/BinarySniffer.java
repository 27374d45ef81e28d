package io.wiredesk.producer.content;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Tells data that is no text: by the signatures of {@code binary-signatures.txt}, else by its control bytes. */
final class BinarySniffer {

    private static final List<Signature> SIGNATURES =
            Resource.lines(BinarySniffer.class, "binary-signatures.txt").stream()
                    .map(Signature::parse)
                    .toList();

    /** One control byte in so many is more than any text has; saved pages do hold a few zero bytes. */
    private static final int CONTROL_SHARE = 50;

    private static final String CONTROLS_OF_TEXT = "\t\n\r\f\b\u001b";

    private BinarySniffer() {}

    /**
     * What the data is when it is no text.
     *
     * @param wide whether it is known to be text in units of two or four bytes, where zero bytes say nothing
     */
    static Optional<String> binary(byte[] head, boolean wide) {
        Optional<String> known = SIGNATURES.stream()
                .filter(any -> any.opens(head))
                .map(Signature::name)
                .findFirst();
        return known.isPresent() || wide || !hasControls(head) ? known : Optional.of("binary data");
    }

    private static boolean hasControls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && CONTROLS_OF_TEXT.indexOf(b) < 0) {
                controls++;
            }
        }
        return controls > head.length / CONTROL_SHARE;
    }

    private record Signature(byte[] bytes, String name) {

        static Signature parse(String line) {
            String[] parts = line.split("\\s+", 2);
            return new Signature(HexFormat.of().parseHex(parts[0]), parts[1]);
        }

        boolean opens(byte[] head) {
            return head.length >= bytes.length
                    && ByteBuffer.wrap(head, 0, bytes.length).equals(ByteBuffer.wrap(bytes));
        }
    }
}
