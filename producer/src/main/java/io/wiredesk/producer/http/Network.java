package io.wiredesk.producer.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The addresses that share their first bits, as CIDR writes them: {@code 10.0.0.0/8}. */
record Network(byte[] prefix, int bits) {

    static Network parse(String cidr) {
        String[] parts = cidr.split("/", 2);
        try {
            return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(cidr + " is no network", e);
        }
    }

    boolean contains(byte[] address) {
        int whole = bits / 8;
        int mask = 0xff00 >> bits % 8 & 0xff;
        return address.length == prefix.length
                && Arrays.equals(address, 0, whole, prefix, 0, whole)
                && (mask == 0 || (address[whole] & mask) == (prefix[whole] & mask));
    }
}
