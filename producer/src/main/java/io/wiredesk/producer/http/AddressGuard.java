package io.wiredesk.producer.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;

/** Lets requests go to the web alone: http and https, and public addresses unless others are allowed. */
record AddressGuard(boolean allowPrivate) {

    /** Resolves the host; every address that it has must be one that may be asked. */
    void check(URI address) throws FetchException {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new FetchException(address, "no http or https address");
        }
        for (InetAddress each : resolve(address)) {
            if (!allowPrivate && !PublicAddresses.isPublic(each)) {
                throw new FetchException(
                        address,
                        "stands at " + each.getHostAddress()
                                + ", which is no public address; --allow-private lets such addresses be asked");
            }
        }
    }

    private static InetAddress[] resolve(URI address) throws FetchException {
        try {
            return InetAddress.getAllByName(address.getHost());
        } catch (UnknownHostException e) {
            throw new FetchException(
                    address, "the host " + address.getHost() + " is unknown; check the address and the network");
        }
    }
}
