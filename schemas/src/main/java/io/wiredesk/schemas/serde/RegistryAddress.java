package io.wiredesk.schemas.serde;

import io.wiredesk.schemas.serde.SchemaRegistryException.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a schema registry answers: its address without credentials, and apart from it the credentials, which {@link #toString}
 * never shows.
 */
final class RegistryAddress {

    private final String base;
    private final String authorization;

    private RegistryAddress(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /**
     * Reads one or several addresses, separated by commas.
     *
     * @throws SchemaRegistryException when one is no HTTP address
     */
    static List<RegistryAddress> parse(String addresses) {
        return Arrays.stream(addresses.split(",", -1))
                .map(String::strip)
                .map(RegistryAddress::one)
                .toList();
    }

    private static RegistryAddress one(String text) {
        try {
            return of(new URI(text));
        } catch (URISyntaxException e) {
            throw noAddress(text);
        }
    }

    /** @throws SchemaRegistryException when it is no HTTP address */
    static RegistryAddress of(URI uri) {
        boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw noAddress(uri.toString());
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath().replaceFirst("/+$", "");
        return new RegistryAddress(uri.getScheme() + "://" + uri.getHost() + port + path, basic(uri.getUserInfo()));
    }

    private static String basic(String userInfo) {
        return userInfo == null
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8));
    }

    /** The text before the last at sign may hold a password, so it is never shown. */
    private static SchemaRegistryException noAddress(String text) {
        String shown = text.substring(text.lastIndexOf('@') + 1);
        return new SchemaRegistryException(
                Kind.MISCONFIGURED,
                "'" + shown + "' is no address of a schema registry: it should look like http://localhost:8081");
    }

    /** The address of a resource below this one. */
    URI resolve(List<String> segments) {
        StringBuilder address = new StringBuilder(base);
        segments.forEach(segment -> address.append('/').append(encoded(segment)));
        return URI.create(address.toString());
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The same address with these credentials, unless it has its own. */
    RegistryAddress withCredentials(String user, String password) {
        return authorization == null ? new RegistryAddress(base, basic(user + ":" + password)) : this;
    }

    Optional<String> authorization() {
        return Optional.ofNullable(authorization);
    }

    /** The address alone. */
    @Override
    public String toString() {
        return base;
    }
}
