package org.shangliang.app.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Groups network addresses: one IPv6 subscriber commands a whole /64, and counts as one. */
final class Origins {
    private static final int SUBSCRIBER = 8;

    private Origins() {}

    static String group(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), SUBSCRIBER))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
