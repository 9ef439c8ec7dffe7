package org.shangliang.app.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps personal data (个人信息), such as telephone numbers, unreadable in the database: sealed by a key that lies outside of
 * it ({@link KeyFile}). Without the key nothing can be read again.
 */
@Component
public class PersonalData {
    private static final int NONCE = 16;

    private final AesBytesEncryptor cipher;
    private final SecretKeySpec likeness;

    PersonalData(KeyFile key) {
        this.cipher = new AesBytesEncryptor(
                new SecretKeySpec(key.derived("seal"), "AES"), KeyGenerators.secureRandom(NONCE), CipherAlgorithm.GCM);
        this.likeness = new SecretKeySpec(key.derived("mark"), "HmacSHA256");
    }

    /** The text as only this installation can read it; never the same twice. */
    public byte[] seal(String text) {
        return cipher.encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text that was sealed. */
    public String open(byte[] sealed) {
        return new String(cipher.decrypt(sealed), StandardCharsets.UTF_8);
    }

    /** The same for the same text, so that likeness can be seen without reading; nothing without the key. */
    public byte[] mark(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(likeness);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
