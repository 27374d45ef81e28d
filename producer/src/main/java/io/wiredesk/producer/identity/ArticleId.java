package io.wiredesk.producer.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The id of an article: the first 100 bits of SHA-256 as 20 characters of lower-case base 32 (RFC 4648, no padding). With a
 * thousand million articles the odds that any two share an id by chance are below one in a million million.
 */
final class ArticleId {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int CHARACTERS = 20;
    private static final int BITS = 5;

    private ArticleId() {}

    /** The id of what an address names. */
    static String ofAddress(CanonicalAddress address) {
        return hash("address", address.identity());
    }

    /** The id of what a source calls by this name. */
    static String ofGuid(String guid) {
        return hash("guid", guid);
    }

    /** The id of a document that has no name at all: the same content is the same article. */
    static String ofContent(String content) {
        return hash("content", content);
    }

    private static String hash(String kind, String value) {
        return base32(sha256(kind + '\n' + value));
    }

    private static String base32(byte[] digest) {
        StringBuilder out = new StringBuilder(CHARACTERS);
        for (int bit = 0; out.length() < CHARACTERS; bit += BITS) {
            int pair = (digest[bit / 8] & 0xff) << 8 | (digest[bit / 8 + 1] & 0xff);
            out.append(ALPHABET.charAt(pair >> (16 - BITS - bit % 8) & 31));
        }
        return out.toString();
    }

    private static byte[] sha256(String value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
