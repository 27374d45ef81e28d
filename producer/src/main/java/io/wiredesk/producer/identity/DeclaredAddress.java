package io.wiredesk.producer.identity;

import io.wiredesk.producer.content.Html;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The address that a page gives itself, for pages that come without one. */
public final class DeclaredAddress {

    /** How much of a page is looked at, in UTF-16 units: the declarations stand in its head. */
    private static final int HEAD = 200_000;

    private static final Pattern HEAD_END = Pattern.compile("</head", Pattern.CASE_INSENSITIVE);

    private DeclaredAddress() {}

    /**
     * The canonical link of a page, else its {@code og:url}. Declarations that name a site's front page are passed over: they
     * are a common mistake and would make one article of all pages of the site.
     */
    public static Optional<String> of(String html) {
        Document head = Html.parse(headOf(html));
        return Stream.of(
                        head.select("link[rel~=(?i)^canonical$]").eachAttr("href"),
                        head.select("meta[property=og:url], meta[name=og:url]").eachAttr("content"))
                .flatMap(Collection::stream)
                .flatMap(address -> CanonicalAddress.of(address).stream())
                .map(CanonicalAddress::url)
                .filter(url -> !isFrontPage(url))
                .findFirst();
    }

    private static boolean isFrontPage(String url) {
        String rest = url.substring(url.indexOf("://") + "://".length());
        int slash = rest.indexOf('/');
        return slash < 0 || slash == rest.length() - 1;
    }

    private static String headOf(String html) {
        String start = html.substring(0, Math.min(HEAD, html.length()));
        Matcher end = HEAD_END.matcher(start);
        return end.find() ? start.substring(0, end.start()) : start;
    }
}
