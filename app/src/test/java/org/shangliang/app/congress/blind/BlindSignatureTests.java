package org.shangliang.app.congress.blind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Blind signatures against the vectors of RFC 9474 and against the platform's own RSASSA-PSS. */
class BlindSignatureTests {
    private static final SigningKey KEY = SampleKey.KEY;
    private static final JsonNode RFC = vectors();

    private static JsonNode vectors() {
        try (var file = new ClassPathResource("congress/rfc9474.json").getInputStream()) {
            return JsonMapper.shared().readTree(file);
        } catch (java.io.IOException missing) {
            throw new AssertionError(missing);
        }
    }

    private static String hex(String name) {
        return RFC.get(name).asString();
    }

    private static byte[] bytes(String name) {
        return HexFormat.of().parseHex(hex(name));
    }

    private static BigInteger number(String name) {
        return new BigInteger(hex(name), 16);
    }

    private static SigningKey rfcKey() throws Exception {
        var p = number("p");
        var q = number("q");
        var d = number("d");
        var spec = new RSAPrivateCrtKeySpec(
                number("n"),
                number("e"),
                d,
                p,
                q,
                d.mod(p.subtract(BigInteger.ONE)),
                d.mod(q.subtract(BigInteger.ONE)),
                q.modInverse(p));
        return new SigningKey((RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(spec));
    }

    @Test
    void agreesWithTheVectorsOfTheStandard() throws Exception {
        var key = rfcKey();
        var factor = number("inv").modInverse(number("n"));
        var encoded =
                Pss.encode(bytes("prepared_msg"), bytes("salt"), number("n").bitLength() - 1);
        assertThat(HexFormat.of().formatHex(encoded)).isEqualTo(hex("encoded_msg"));
        var blinding = new Blinding(key.open(), bytes("msg_prefix"), bytes("msg"), bytes("salt"), factor);
        assertThat(blinding.blinded()).isEqualTo(hex("blinded_msg"));
        assertThat(key.sign(hex("blinded_msg"))).isEqualTo(hex("blind_sig"));
        var token = blinding.finish(hex("blind_sig"));
        assertThat(token.signature()).isEqualTo(hex("sig"));
        assertThat(token.serial()).isEqualTo(hex("msg"));
        assertThat(token.randomizer()).isEqualTo(hex("msg_prefix"));
        assertThat(key.open().verifies(bytes("prepared_msg"), bytes("sig"))).isTrue();
    }

    /** What a blind signature becomes is an ordinary RSASSA-PSS signature, which the platform checks by itself. */
    @Test
    void makesTokensThatThePlatformVerifiesAndVerifiesWhatThePlatformSigns() throws Exception {
        var parameters = new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, Pss.SALT, 1);
        var modulus = new BigInteger(KEY.open().hex(), 16);
        var open = KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, TokenKey.EXPONENT));
        for (int at = 0; at < 4; at++) {
            var blinding = Blinding.of(KEY.open());
            var token = blinding.finish(KEY.sign(blinding.blinded()));
            var platform = Signature.getInstance("RSASSA-PSS");
            platform.setParameter(parameters);
            platform.initVerify(open);
            platform.update(token.prepared());
            assertThat(platform.verify(token.signed())).isTrue();
            assertThat(KEY.open().verifies(token)).isTrue();
        }
        var platform = Signature.getInstance("RSASSA-PSS");
        platform.setParameter(parameters);
        platform.initSign(KeyFactory.getInstance("RSA")
                .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(KEY.encoded())));
        platform.update(new byte[64]);
        var signature = platform.sign();
        assertThat(KEY.open().verifies(new byte[64], signature)).isTrue();
        signature[383] ^= 1;
        assertThat(KEY.open().verifies(new byte[64], signature)).isFalse();
    }

    @Test
    void refusesATokenInWhichAnyPartWasChanged() {
        var blinding = Blinding.of(KEY.open());
        var token = blinding.finish(KEY.sign(blinding.blinded()));
        var other = Blinding.of(KEY.open());
        var second = other.finish(KEY.sign(other.blinded()));
        assertThat(KEY.open().verifies(new Token(second.serial(), token.randomizer(), token.signature())))
                .isFalse();
        assertThat(KEY.open().verifies(new Token(token.serial(), second.randomizer(), token.signature())))
                .isFalse();
        assertThat(KEY.open().verifies(new Token(token.serial(), token.randomizer(), second.signature())))
                .isFalse();
        var beyond = new BigInteger(token.signature(), 16)
                .add(new BigInteger(KEY.open().hex(), 16));
        assertThat(KEY.open().verifies(token.prepared(), beyond.toByteArray())).isFalse();
        assertThat(KEY.open().verifies(token.prepared(), new byte[384])).isFalse();
    }

    @Test
    void signsOnlyNumbersInRangeAndNoneThatTellsNothing() {
        var modulus = new BigInteger(KEY.open().hex(), 16);
        for (var number : new BigInteger[] {
            BigInteger.ZERO, BigInteger.ONE, modulus.subtract(BigInteger.ONE), modulus, modulus.add(BigInteger.TWO)
        }) {
            var hex = HexFormat.of().formatHex(KEY.open().bytes(number));
            assertThat(KEY.canSign(hex)).as(number.toString()).isFalse();
            assertThatThrownBy(() -> KEY.sign(hex)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(KEY.canSign("")).isFalse();
        assertThat(KEY.canSign("AB".repeat(384))).isFalse();
        assertThat(KEY.canSign("02")).isFalse();
        assertThat(KEY.canSign("0".repeat(767) + "2")).isTrue();
        var blinding = Blinding.of(KEY.open());
        assertThatThrownBy(() -> blinding.finish("00".repeat(384))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blinding.finish("00")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsKeysAndTokensOnlyInTheirLength() {
        assertThat(TokenKey.read(KEY.open().hex()).orElseThrow().fingerprint())
                .isEqualTo(KEY.open().fingerprint())
                .hasSize(64);
        assertThat(TokenKey.read("")).isEmpty();
        assertThat(TokenKey.read("0".repeat(768))).isEmpty();
        assertThat(TokenKey.read(KEY.open().hex().substring(2))).isEmpty();
        assertThat(SigningKey.read(KEY.encoded()).open().hex())
                .isEqualTo(KEY.open().hex());
        assertThat(new Token("00", "00", "00").isWhole()).isFalse();
        var whole = new Token("0".repeat(64), "0".repeat(64), "0".repeat(768));
        assertThat(whole.isWhole()).isTrue();
        assertThat(whole.toString()).doesNotContain("0");
    }
}
