package org.shangliang.app.congress.blind;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.HexFormat;
import javax.crypto.Cipher;

/** The secret key of a vote (签发密钥), made when the vote opens and destroyed when it closes. */
public final class SigningKey {
    private final RSAPrivateCrtKey key;
    private final TokenKey open;

    SigningKey(RSAPrivateCrtKey key) {
        this.key = key;
        this.open = new TokenKey(key.getModulus());
    }

    /** A new key of 3072 bits. */
    public static SigningKey fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(new RSAKeyGenParameterSpec(TokenKey.BITS, TokenKey.EXPONENT));
            return new SigningKey((RSAPrivateCrtKey) generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key as {@link #encoded()} wrote it. */
    public static SigningKey read(byte[] encoded) {
        try {
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey((RSAPrivateCrtKey) key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not the key of a vote", e);
        }
    }

    /** The key to be locked away. */
    public byte[] encoded() {
        return key.getEncoded().clone();
    }

    /** The public part. */
    public TokenKey open() {
        return open;
    }

    /** Whether this is a number that can be signed: of the key's length, and neither 0, 1 nor the modulus less 1, or beyond. */
    public boolean canSign(String blinded) {
        if (!blinded.matches("[0-9a-f]{" + 2 * open.length() + "}")) {
            return false;
        }
        var number = new BigInteger(blinded, 16);
        return number.compareTo(BigInteger.ONE) > 0
                && number.compareTo(open.modulus().subtract(BigInteger.ONE)) < 0;
    }

    /**
     * Signs without seeing what. The platform's RSA hides the exponent's timing behind a random factor; the result is checked
     * before it is given away, since a wrong one could betray the key.
     */
    public String sign(String blinded) {
        if (!canSign(blinded)) {
            throw new IllegalArgumentException("not a number this key signs");
        }
        try {
            var cipher = Cipher.getInstance("RSA/ECB/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            var signature = cipher.doFinal(HexFormat.of().parseHex(blinded));
            var back = new BigInteger(1, signature).modPow(TokenKey.EXPONENT, open.modulus());
            if (!back.equals(new BigInteger(blinded, 16))) {
                throw new IllegalStateException("the machine signed wrongly");
            }
            return HexFormat.of().formatHex(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
