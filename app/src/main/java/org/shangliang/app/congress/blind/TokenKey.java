package org.shangliang.app.congress.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

/** The public key of a vote (凭证公钥), with which anybody can check a token; its exponent is always 65537. */
public final class TokenKey {
    static final int BITS = 3072;
    static final BigInteger EXPONENT = BigInteger.valueOf(65537);

    private final BigInteger modulus;

    TokenKey(BigInteger modulus) {
        this.modulus = modulus;
    }

    /** The key written as the 768 hexadecimal digits of its modulus; nothing if it is not of 3072 bits. */
    public static Optional<TokenKey> read(String hex) {
        if (!hex.matches("[0-9a-f]{" + BITS / 4 + "}")) {
            return Optional.empty();
        }
        var modulus = new BigInteger(hex, 16);
        return modulus.bitLength() == BITS && modulus.testBit(0)
                ? Optional.of(new TokenKey(modulus))
                : Optional.empty();
    }

    /** The modulus in hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes(modulus));
    }

    /** SHA-256 over the bytes of the modulus, in hexadecimal digits. */
    public String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(modulus)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this token was signed with the key. */
    public boolean verifies(Token token) {
        return token.isWhole() && verifies(token.prepared(), token.signed());
    }

    boolean verifies(byte[] prepared, byte[] signature) {
        if (signature.length != length()) {
            return false;
        }
        var number = new BigInteger(1, signature);
        if (number.signum() == 0 || number.compareTo(modulus) >= 0) {
            return false;
        }
        int bits = modulus.bitLength() - 1;
        var encoded = number.modPow(EXPONENT, modulus);
        return encoded.bitLength() <= bits && Pss.matches(prepared, bytes(encoded, (bits + 7) / 8), bits);
    }

    BigInteger modulus() {
        return modulus;
    }

    /** How many bytes a signature has. */
    int length() {
        return (modulus.bitLength() + 7) / 8;
    }

    byte[] bytes(BigInteger number) {
        return bytes(number, length());
    }

    private static byte[] bytes(BigInteger number, int length) {
        var plain = number.toByteArray();
        var bytes = new byte[length];
        int kept = Math.min(plain.length, length);
        System.arraycopy(plain, plain.length - kept, bytes, length - kept, kept);
        return bytes;
    }
}
