package org.shangliang.app.congress.blind;

import java.util.HexFormat;

/** A token (凭证): whoever holds it may cast one ballot; in lower-case hexadecimal digits. */
public record Token(String serial, String randomizer, String signature) {
    private static final String CHANCE = "[0-9a-f]{64}";

    /** Whether its parts are of the lengths they must have; whether it was signed is another question. */
    public boolean isWhole() {
        return serial.matches(CHANCE)
                && randomizer.matches(CHANCE)
                && signature.matches("[0-9a-f]{" + TokenKey.BITS / 4 + "}");
    }

    /** What was signed. */
    byte[] prepared() {
        return HexFormat.of().parseHex(randomizer + serial);
    }

    byte[] signed() {
        return HexFormat.of().parseHex(signature);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "Token";
    }
}
