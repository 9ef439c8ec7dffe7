package org.shangliang.app.congress.blind;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The voter's side of a token (致盲): what a browser does, for programs that vote and for tests. */
public final class Blinding {
    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final TokenKey key;
    private final byte[] randomizer;
    private final byte[] serial;
    private final BigInteger blinded;
    private final BigInteger inverse;

    Blinding(TokenKey key, byte[] randomizer, byte[] serial, byte[] salt, BigInteger factor) {
        this.key = key;
        this.randomizer = randomizer;
        this.serial = serial;
        var modulus = key.modulus();
        var encoded = new BigInteger(1, Pss.encode(prepared(), salt, modulus.bitLength() - 1));
        if (!encoded.gcd(modulus).equals(BigInteger.ONE)) {
            throw new IllegalStateException("a message that divides the key");
        }
        this.inverse = factor.modInverse(modulus);
        this.blinded =
                encoded.multiply(factor.modPow(TokenKey.EXPONENT, modulus)).mod(modulus);
    }

    /** A serial nobody had before, blinded. */
    public static Blinding of(TokenKey key) {
        return new Blinding(key, chance(LENGTH), chance(LENGTH), chance(Pss.SALT), factor(key.modulus()));
    }

    /** What goes to the roll, in hexadecimal digits. */
    public String blinded() {
        return HexFormat.of().formatHex(key.bytes(blinded));
    }

    /** The token that the blind signature makes; a signature that is none is refused. */
    public Token finish(String blindSignature) {
        if (blindSignature.length() != 2 * key.length()) {
            throw new IllegalArgumentException("a signature of another length");
        }
        var signature =
                key.bytes(new BigInteger(blindSignature, 16).multiply(inverse).mod(key.modulus()));
        if (!key.verifies(prepared(), signature)) {
            throw new IllegalArgumentException("not signed by this key");
        }
        var hex = HexFormat.of();
        return new Token(hex.formatHex(serial), hex.formatHex(randomizer), hex.formatHex(signature));
    }

    private byte[] prepared() {
        var prepared = new byte[randomizer.length + serial.length];
        System.arraycopy(randomizer, 0, prepared, 0, randomizer.length);
        System.arraycopy(serial, 0, prepared, randomizer.length, serial.length);
        return prepared;
    }

    private static byte[] chance(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** Uniform among the numbers above 0 and below the modulus. */
    private static BigInteger factor(BigInteger modulus) {
        var factor = new BigInteger(modulus.bitLength(), RANDOM);
        while (factor.signum() == 0 || factor.compareTo(modulus) >= 0) {
            factor = new BigInteger(modulus.bitLength(), RANDOM);
        }
        return factor;
    }
}
