package io.wiredesk.producer.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret that whoever pushes has to know. It is never printed; secrets for hubs are made of it, one for each topic. */
public final class Token {

    private static final int SHORTEST = 16;

    private static final Map<String, String> METHODS =
            Map.of("sha1", "HmacSHA1", "sha256", "HmacSHA256", "sha384", "HmacSHA384", "sha512", "HmacSHA512");

    private final byte[] secret;

    private Token(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A token.
     *
     * @throws IllegalArgumentException when it is too short to be a secret; the message does not hold it
     */
    public static Token of(String text) {
        String stripped = text.strip();
        if (stripped.length() < SHORTEST) {
            throw new IllegalArgumentException("the token has fewer than " + SHORTEST + " characters");
        }
        return new Token(stripped.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the value of a header Authorization brings it; takes the same time whatever is wrong. */
    boolean isIn(Optional<String> authorization) {
        String given = authorization.orElse("");
        String start = "bearer ";
        boolean bearer = given.regionMatches(true, 0, start, 0, start.length());
        byte[] brought = (bearer ? given.substring(start.length()).strip() : "").getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(brought, secret);
    }

    /** A name or secret that follows from the token and what it is for. */
    String derived(String purpose) {
        return HexFormat.of().formatHex(hmac("HmacSHA256", secret, purpose.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a signature {@code method=hex} (WebSub, section 7.1) is that of a body under a secret. */
    static boolean isSigned(String signature, String secret, byte[] body) {
        String[] parts = signature.strip().split("=", 2);
        String method = METHODS.get(parts[0].toLowerCase(Locale.ROOT));
        if (parts.length < 2 || method == null) {
            return false;
        }
        String expected = HexFormat.of().formatHex(hmac(method, secret.getBytes(StandardCharsets.UTF_8), body));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8),
                parts[1].toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(String method, byte[] secret, byte[] text) {
        try {
            Mac mac = Mac.getInstance(method);
            mac.init(new SecretKeySpec(secret, method));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + method, e);
        }
    }

    @Override
    public String toString() {
        return "a token";
    }
}
