package io.wiredesk.producer.identity;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one spelling of an article's address.
 *
 * @param url      what is published: lower-case ASCII host, no default port, no user, no fragment, no tracking parameters, the
 *                 other parameters sorted by name, the path without dots and needless escapes
 * @param host     in ASCII and lower case
 * @param identity what the article's id is made of: {@code url} with https for http and without {@code www.} and a slash at the
 *                 end, because publishers answer all of these alike
 */
public record CanonicalAddress(String url, String host, String identity) {

    /** Longest address in UTF-16 units; a longer one names nothing. */
    static final int MAX_LENGTH = 4096;

    /** What most addresses look like, and what normalising leaves as it is; the groups are host and path. */
    private static final Pattern PLAIN = Pattern.compile(
            "https?+://((?:[a-z0-9]++(?:-[a-z0-9]++)*+\\.)++[a-z][a-z0-9]*+)(/|(?:/[\\w~-][\\w.~-]*+)++/?+)");

    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();
    private static final TrackingParameters TRACKING = TrackingParameters.load();

    /** The canonical form of an absolute http or https address; empty for anything else. */
    public static Optional<CanonicalAddress> of(String address) {
        String trimmed = address.strip();
        if (trimmed.length() > MAX_LENGTH || !isWeb(trimmed)) {
            return Optional.empty();
        }
        Matcher plain = PLAIN.matcher(trimmed);
        return plain.matches()
                ? Optional.of(
                        new CanonicalAddress(trimmed, plain.group(1), identity(plain.group(1), plain.group(2), "")))
                : normalised(trimmed);
    }

    /** The same by the long way, for any address. */
    static Optional<CanonicalAddress> normalised(String address) {
        int fragment = address.indexOf('#');
        String whole = fragment < 0 ? address : address.substring(0, fragment);
        int query = whole.indexOf('?');
        Optional<String> normalised = query < 0
                ? filtered(whole)
                : filtered(whole.substring(0, query)).flatMap(path -> filtered(path + whole.substring(query)));
        return normalised.flatMap(CanonicalAddress::parsed).map(CanonicalAddress::of);
    }

    /** The library spoils a query, or fails, when it unescapes something in front of it: so the path comes first, alone. */
    private static Optional<String> filtered(String address) {
        return Optional.ofNullable(NORMALIZER.filter(address));
    }

    private static CanonicalAddress of(URI uri) {
        String query = TRACKING.without(uri.getRawQuery());
        String rest = uri.getRawPath() + (query.isEmpty() ? "" : "?" + query);
        String authority = uri.getRawAuthority();
        return new CanonicalAddress(
                uri.getScheme() + "://" + authority + rest,
                uri.getHost(),
                identity(authority, uri.getRawPath(), query));
    }

    private static String identity(String authority, String path, String query) {
        String host = authority.startsWith("www.") ? authority.substring("www.".length()) : authority;
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return "https://" + host + trimmed + (query.isEmpty() ? "" : "?" + query);
    }

    private static boolean isWeb(String address) {
        String scheme = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return scheme.startsWith("http://") || scheme.startsWith("https://");
    }

    private static Optional<URI> parsed(String normalised) {
        try {
            return Optional.of(new URI(normalised)).filter(uri -> uri.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
