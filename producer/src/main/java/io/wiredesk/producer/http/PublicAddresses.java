package io.wiredesk.producer.http;

import io.wiredesk.producer.content.Resource;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;

/** Tells addresses of the public internet from those of this machine and its neighbours. */
final class PublicAddresses {

    private static final List<Network> NOT_PUBLIC = Resource.lines(PublicAddresses.class, "not-public.txt").stream()
            .map(Network::parse)
            .toList();

    /** Translators put an IPv4 address behind this prefix (RFC 6052): that address is what counts. */
    private static final Network TRANSLATED = Network.parse("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] real = TRANSLATED.contains(bytes) ? Arrays.copyOfRange(bytes, 12, 16) : bytes;
        return NOT_PUBLIC.stream().noneMatch(network -> network.contains(real));
    }
}
