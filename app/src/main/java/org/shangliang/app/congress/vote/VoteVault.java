package org.shangliang.app.congress.vote;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.shangliang.app.platform.KeyFile;
import org.springframework.stereotype.Component;

/** Locks away the secrets of votes that run (密钥保管): in the database they stand encrypted, the key is in a file beside it. */
@Component
class VoteVault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    VoteVault(KeyFile key) {
        this.key = new SecretKeySpec(key.derived("votes"), "AES");
    }

    static byte[] chance(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    byte[] lock(UUID vote, byte[] secret) {
        var nonce = chance(NONCE);
        var locked = cipher(Cipher.ENCRYPT_MODE, vote, nonce, secret, 0, secret.length);
        var both = Arrays.copyOf(nonce, NONCE + locked.length);
        System.arraycopy(locked, 0, both, NONCE, locked.length);
        return both;
    }

    byte[] unlock(UUID vote, byte[] locked) {
        return cipher(Cipher.DECRYPT_MODE, vote, Arrays.copyOf(locked, NONCE), locked, NONCE, locked.length - NONCE);
    }

    private byte[] cipher(int mode, UUID vote, byte[] nonce, byte[] text, int from, int length) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(Hash.bytes(vote));
            return cipher.doFinal(text, from, length);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the vote's secret does not open with this key file", e);
        }
    }
}
