package io.wiredesk.stages.blocks;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Mends documents in UTF-8 that somebody read as Latin-1 before they came here: {@code Ã¤} for ä. What was read as another charset,
 * such as Windows-1252, stays as it is.
 */
final class Misread {

    /** How dashes and quotation marks, accented Latin letters, and Cyrillic ones look then. */
    private static final List<String> TRACES = List.of("\u00E2\u0080", "\u00C3", "\u00C2\u00A0", "\u00D0", "\u00D1");

    private static final char LAST_LATIN = 0xFF;

    private Misread() {}

    /** The document as it was written. Whatever is not wholly and strictly UTF-8 by its units stays as it is. */
    static String mended(String content) {
        return isLatin(content) && TRACES.stream().anyMatch(content::contains) ? decoded(content) : content;
    }

    /** Whether all of it can have been read as Latin-1; most documents say otherwise early on. */
    private static boolean isLatin(String content) {
        int at = 0;
        while (at < content.length() && content.charAt(at) <= LAST_LATIN) {
            at++;
        }
        return at == content.length();
    }

    private static String decoded(String content) {
        try {
            ByteBuffer bytes = StandardCharsets.ISO_8859_1.newEncoder().encode(CharBuffer.wrap(content));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return content;
        }
    }
}
