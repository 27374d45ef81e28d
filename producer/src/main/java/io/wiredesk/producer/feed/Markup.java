package io.wiredesk.producer.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Text of feeds that may or may not be HTML. */
final class Markup {

    private static final Pattern SIGN =
            Pattern.compile("</?[A-Za-z][^<>]{0,2000}>|<!--|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31});");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Markup() {}

    /** Whether a text that is declared as nothing holds a tag or a character reference. */
    static boolean looksLikeHtml(String text) {
        return SIGN.matcher(text).find();
    }

    /** HTML as plain text on one line. */
    static String plain(String html) {
        return oneLine(Jsoup.parseBodyFragment(html).text());
    }

    /** Text that may be HTML as plain text on one line. */
    static String plainOf(String text) {
        return looksLikeHtml(text) ? plain(text) : oneLine(text);
    }

    static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
