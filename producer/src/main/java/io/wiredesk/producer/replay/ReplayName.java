package io.wiredesk.producer.replay;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/**
 * What one replay is called: the same archives with the same selection into the same lane are the same replay, whatever its
 * speed.
 *
 * @param lane     empty for the live one
 * @param identity hash of the archives and the selection
 */
public record ReplayName(String lane, String identity) {

    private static final int DIGITS = 20;

    /** @param archives absolute paths and topics, in order */
    public static ReplayName of(String lane, List<String> archives, Selection selection) {
        String all = String.join("\n", archives) + "\n\n" + selection.from() + "\n" + selection.to() + "\n"
                + new TreeSet<>(selection.sources());
        return new ReplayName(lane, hash(all));
    }

    /** The key of its position. */
    public String key() {
        return "replay " + identity;
    }

    /** What its transactions are called: of two processes under one name the later one fences the earlier one off. */
    public String transactions() {
        return "wiredesk-replay-" + (lane.isEmpty() ? "" : lane + "-") + identity;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
