package io.wiredesk.streams.topology;

import io.wiredesk.schemas.event.EnrichedArticle;
import io.wiredesk.schemas.event.Media;
import io.wiredesk.schemas.event.Rights;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a reader sees of an article, in 128 bits: title, standfirst, byline, dateline, text, media and rights. Times are not in
 * it, because feeds rewrite them without a change; what is derived from the text is not in it, because a newer model alone makes
 * no new revision.
 *
 * @param high the first half of the first 16 bytes of a SHA-256
 * @param low  the second half
 */
record Fingerprint(long high, long low) {

    static Fingerprint of(EnrichedArticle article) {
        Digest digest = new Digest();
        digest.add(article.getTitle());
        digest.add(article.getStandfirst());
        digest.add(article.getByline().size());
        article.getByline().forEach(digest::add);
        digest.add(article.getDateline());
        digest.add(article.getText());
        article.getMedia().forEach(media -> add(media, digest));
        add(article.getRights(), digest);
        return digest.finish();
    }

    private static void add(Media media, Digest digest) {
        digest.add(media.getCaption());
        digest.add(media.getPhotographer());
        digest.add(media.getAgency());
    }

    private static void add(Rights rights, Digest digest) {
        if (rights != null) {
            digest.add(rights.getHolder());
            digest.add(rights.getYear() == null ? 0 : rights.getYear());
            digest.add(rights.getAgency());
        }
    }

    /** A hash over parts, each with its length in front, so that no two lists of parts run into one another. */
    private static final class Digest {

        private static final int ABSENT = -1;

        private final MessageDigest sha = sha256();

        void add(String part) {
            if (part == null) {
                add(ABSENT);
                return;
            }
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            sha.update(bytes);
        }

        void add(int number) {
            sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
        }

        Fingerprint finish() {
            ByteBuffer hash = ByteBuffer.wrap(sha.digest());
            return new Fingerprint(hash.getLong(), hash.getLong());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
