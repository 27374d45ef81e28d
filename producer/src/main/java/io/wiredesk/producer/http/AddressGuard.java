package io.wiredesk.producer.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import okhttp3.Dns;

/**
 * Lets requests go to the web alone: http and https, and public addresses unless others are allowed. What a name resolves to is
 * checked when it is resolved, and once more when a socket connects, so that a name whose addresses change in between, a redirect
 * and an address without a name all meet the same rule.
 */
final class AddressGuard implements Dns {

    private final Predicate<InetAddress> allowed;
    private final Dns names;

    /**
     * A guard.
     *
     * @param allowed whether an address may be asked
     * @param names   resolves names
     */
    AddressGuard(Predicate<InetAddress> allowed, Dns names) {
        this.allowed = allowed;
        this.names = names;
    }

    static AddressGuard of(boolean allowPrivate) {
        return new AddressGuard(allowPrivate ? any -> true : PublicAddresses::isPublic, Dns.SYSTEM);
    }

    /** Refuses what is no address of the web. */
    static void checkForm(URI address) throws FetchException {
        if (!WebAddress.isOne(address)) {
            throw new FetchException(FetchException.Kind.NO_WEB_ADDRESS, address, "no http or https address");
        }
    }

    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        List<InetAddress> found = names.lookup(host);
        for (InetAddress each : found) {
            check(each);
        }
        return found;
    }

    void check(InetAddress address) throws ForbiddenAddressException {
        if (!allowed.test(address)) {
            throw new ForbiddenAddressException(address);
        }
    }

    /** A host stands at an address that may not be asked. */
    static final class ForbiddenAddressException extends UnknownHostException {

        private static final long serialVersionUID = 1L;

        ForbiddenAddressException(InetAddress address) {
            super("stands at " + address.getHostAddress()
                    + ", which is no public address; --allow-private lets such addresses be asked");
        }
    }
}
