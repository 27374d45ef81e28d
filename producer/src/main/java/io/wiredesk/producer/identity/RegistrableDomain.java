package io.wiredesk.producer.identity;

import crawlercommons.domains.EffectiveTldFinder;
import java.util.Locale;

/**
 * The part of a host's name that its owner registered, by the public suffix list: {@code bbc.co.uk} of
 * {@code news.bbc.co.uk}. Suffixes that companies give out count too, so {@code one.github.io} and {@code two.github.io} are
 * two publishers.
 */
public final class RegistrableDomain {

    private RegistrableDomain() {}

    /**
     * The registrable domain of a host.
     *
     * @param host a name in ASCII, or an IP address
     * @return in lower case; the host itself when it is an IP address, a single label or a public suffix
     */
    public static String of(String host) {
        String name = withoutDots(host.toLowerCase(Locale.ROOT));
        if (isIpAddress(name)) {
            return SourceName.plain(name);
        }
        String registered = EffectiveTldFinder.getAssignedDomain(name, true, false);
        return registered != null ? registered : ofUnlisted(name);
    }

    /** Whether the host stands below a suffix of the list. */
    static boolean isListed(String host) {
        return EffectiveTldFinder.getAssignedDomain(host, true, false) != null;
    }

    /** The list's rule for suffixes that it does not name: the last label is the suffix. */
    private static String ofUnlisted(String name) {
        boolean isSuffix = EffectiveTldFinder.getEffectiveTLD(name, false) != null;
        int last = name.lastIndexOf('.');
        int before = last < 0 ? -1 : name.lastIndexOf('.', last - 1);
        return isSuffix || before < 0 ? name : name.substring(before + 1);
    }

    private static boolean isIpAddress(String name) {
        return name.indexOf(':') >= 0 || name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static String withoutDots(String name) {
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '.') {
            end--;
        }
        return name.substring(0, end);
    }
}
