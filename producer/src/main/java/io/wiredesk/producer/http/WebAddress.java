package io.wiredesk.producer.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** What counts as an address of the web: {@code http} or {@code https}, and a host. */
public final class WebAddress {

    private WebAddress() {}

    /** The address that a text is, exactly as it stands; empty when it is none. */
    public static Optional<URI> of(String text) {
        try {
            return Optional.of(new URI(text)).filter(WebAddress::isOne);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static boolean isOne(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return address.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
    }
}
