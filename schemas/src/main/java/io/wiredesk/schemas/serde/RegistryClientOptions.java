package io.wiredesk.schemas.serde;

import java.time.Duration;

/**
 * How a client treats its registry.
 *
 * @param requestTimeout how long one request may take
 * @param patience       how long a call may take altogether, retries and their pauses included
 * @param user           name for basic authentication; null when the address holds the credentials or there are none
 * @param password       its password
 */
public record RegistryClientOptions(Duration requestTimeout, Duration patience, String user, String password) {

    public RegistryClientOptions {
        if (requestTimeout.isZero() || requestTimeout.isNegative()) {
            throw new IllegalArgumentException("requestTimeout takes a duration above zero, not " + requestTimeout);
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException("patience takes a duration of zero or more, not " + patience);
        }
        if ((user == null) != (password == null)) {
            throw new IllegalArgumentException("user and password are given together or not at all");
        }
    }

    /** 5 s a request, 10 s altogether, no credentials but those in the address. */
    public static RegistryClientOptions standard() {
        return new RegistryClientOptions(Duration.ofSeconds(5), Duration.ofSeconds(10), null, null);
    }

    public RegistryClientOptions withPatience(Duration limit) {
        return new RegistryClientOptions(requestTimeout, limit, user, password);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "RegistryClientOptions[requestTimeout=" + requestTimeout + ", patience=" + patience + ", user=" + user
                + "]";
    }
}
