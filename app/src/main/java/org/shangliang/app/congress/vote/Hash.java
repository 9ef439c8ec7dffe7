package org.shangliang.app.congress.vote;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The digests of the protocol (校验码). */
final class Hash {
    private static final byte[] BALLOT = "shangliang ballot 1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] SERIAL = "shangliang serial 1".getBytes(StandardCharsets.US_ASCII);

    private Hash() {}

    static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The digest of a text. */
    static byte[] text(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The digest over lines, each ended by a line feed. */
    static String lines(Stream<String> lines) {
        return hex(text(lines.collect(Collectors.joining("\n", "", "\n"))));
    }

    /** The digest of a ballot, which is the voter's receipt and stands on the bulletin. */
    static byte[] ballot(UUID vote, byte[] serial, Mark choice) {
        return of(BALLOT, bytes(vote), serial, new byte[] {(byte) choice.code()});
    }

    /** The serial of a ballot in a sheaf, of which the box keeps the seed. */
    static byte[] serial(UUID vote, byte[] seed) {
        return of(SERIAL, bytes(vote), seed);
    }

    /** Something only the holder of the key can find. */
    static byte[] keyed(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
