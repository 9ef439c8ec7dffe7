package org.shangliang.app.congress.blind;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/** EMSA-PSS of RFC 8017 with SHA-384 in both places and a salt of 48 bytes. */
final class Pss {
    static final int SALT = 48;
    private static final int HASH = 48;
    private static final byte LAST = (byte) 0xbc;

    private Pss() {}

    static byte[] encode(byte[] message, byte[] salt, int bits) {
        int length = (bits + 7) / 8;
        if (salt.length != SALT || length < HASH + SALT + 2) {
            throw new IllegalArgumentException("salt or key of another length");
        }
        var hash = seal(message, salt);
        var block = new byte[length - HASH - 1];
        block[block.length - SALT - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - SALT, SALT);
        mask(block, hash, length, bits);
        var encoded = Arrays.copyOf(block, length);
        System.arraycopy(hash, 0, encoded, block.length, HASH);
        encoded[length - 1] = LAST;
        return encoded;
    }

    static boolean matches(byte[] message, byte[] encoded, int bits) {
        int length = (bits + 7) / 8;
        if (encoded.length != length || length < HASH + SALT + 2 || encoded[length - 1] != LAST) {
            return false;
        }
        if ((encoded[0] & ~first(length, bits)) != 0) {
            return false;
        }
        var block = Arrays.copyOf(encoded, length - HASH - 1);
        var hash = Arrays.copyOfRange(encoded, block.length, block.length + HASH);
        mask(block, hash, length, bits);
        int at = block.length - SALT - 1;
        for (int before = 0; before < at; before++) {
            if (block[before] != 0) {
                return false;
            }
        }
        var salt = Arrays.copyOfRange(block, at + 1, block.length);
        return block[at] == 1 && MessageDigest.isEqual(hash, seal(message, salt));
    }

    /** Which bits of the first byte may be set. */
    private static int first(int length, int bits) {
        return 0xff >> (8 * length - bits);
    }

    private static byte[] seal(byte[] message, byte[] salt) {
        return sha384(new byte[8], sha384(message), salt);
    }

    private static void mask(byte[] block, byte[] seed, int length, int bits) {
        for (int at = 0, count = 0; at < block.length; at += HASH, count++) {
            var counter = new byte[] {0, 0, 0, (byte) count};
            var part = sha384(seed, counter);
            for (int byteAt = 0; byteAt < HASH && at + byteAt < block.length; byteAt++) {
                block[at + byteAt] ^= part[byteAt];
            }
        }
        block[0] &= (byte) first(length, bits);
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-384");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
