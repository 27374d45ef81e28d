package io.wiredesk.producer.feed;

import java.nio.charset.Charset;

/**
 * Control characters, which no text has. Those from U+0080 to U+009F are what whoever writes {@code &#146;} makes of a byte of
 * Windows-1252, as every browser knows (HTML standard, numeric character reference end state); others are left out.
 */
final class Controls {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Controls() {}

    static boolean areIn(String text) {
        return text.chars().anyMatch(c -> isLow(c) || isHigh(c));
    }

    /** The text as it was meant. */
    static String repaired(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.chars().filter(c -> !isLow(c)).forEach(c -> out.append(isHigh(c) ? meant(c) : (char) c));
        return out.toString();
    }

    private static char meant(int c) {
        return new String(new byte[] {(byte) c}, WINDOWS).charAt(0);
    }

    private static boolean isHigh(int c) {
        return c >= 0x80 && c < 0xa0 && c != 0x85;
    }

    private static boolean isLow(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
    }
}
