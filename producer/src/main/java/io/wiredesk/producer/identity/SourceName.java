package io.wiredesk.producer.identity;

import java.net.URI;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Makes the source part of a key from a name that people or feeds give. */
public final class SourceName {

    private static final int MAX_LENGTH = 100;

    private SourceName() {}

    /**
     * A name as a source: an address or a host becomes its registrable domain; of anything else letters, digits, dots, hyphens
     * and underscores are kept in lower case and whatever stands between them becomes one hyphen. So it never holds a slash.
     *
     * @return empty when nothing is left
     */
    public static Optional<String> of(String given) {
        String trimmed = given.strip();
        if (trimmed.contains("://")) {
            return hostOf(trimmed).map(RegistrableDomain::of).filter(name -> !name.isEmpty());
        }
        String plain = plain(trimmed);
        String name = plain.indexOf('.') > 0 && RegistrableDomain.isListed(plain) ? RegistrableDomain.of(plain) : plain;
        return Optional.of(name).filter(any -> !any.isEmpty());
    }

    private static Optional<String> hostOf(String address) {
        return CanonicalAddress.of(address)
                .map(canonical -> URI.create(canonical.url()).getHost());
    }

    /** The name with hyphens for all that a source may not hold. */
    static String plain(String given) {
        String folded = Normalizer.normalize(given, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        folded.codePoints().limit(MAX_LENGTH).forEach(c -> {
            if (Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || isPunctuation(c)) {
                out.appendCodePoint(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                out.append('-');
            }
        });
        return out.toString().replaceAll("^[-.]+|[-.]+$", "");
    }

    private static boolean isPunctuation(int c) {
        return c == '.' || c == '-' || c == '_';
    }
}
