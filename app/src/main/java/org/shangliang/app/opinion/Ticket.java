package org.shangliang.app.opinion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;

/**
 * The ticket in a blank form (表单凭证): proves that the form is ours and was fetched today or yesterday, and for what. It is
 * made from chance and the call's seal, and says nothing about who fetched it.
 */
final class Ticket {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final int PROOF = 12;

    private Ticket() {}

    static String fresh(byte[] seal, LocalDate today) {
        return fresh(seal, "", today);
    }

    /** One that is good for that purpose alone. */
    static String fresh(byte[] seal, String purpose, LocalDate today) {
        var chance = new byte[12];
        RANDOM.nextBytes(chance);
        var head = today.toEpochDay() + "." + TEXT.encodeToString(chance);
        return head + "." + proof(seal, purpose, head);
    }

    static boolean isGood(byte[] seal, String ticket, LocalDate today) {
        return isGood(seal, "", ticket, today);
    }

    static boolean isGood(byte[] seal, String purpose, String ticket, LocalDate today) {
        int dot = ticket.lastIndexOf('.');
        if (dot < 0 || !ticket.matches("\\d{1,6}\\.[\\w-]{16}\\.[\\w-]{16}")) {
            return false;
        }
        var head = ticket.substring(0, dot);
        long age = today.toEpochDay() - Long.parseLong(head.substring(0, head.indexOf('.')));
        return (age == 0 || age == 1)
                && MessageDigest.isEqual(
                        proof(seal, purpose, head).getBytes(StandardCharsets.US_ASCII),
                        ticket.substring(dot + 1).getBytes(StandardCharsets.US_ASCII));
    }

    /** The day of a ticket that is good. */
    static LocalDate issuedOn(String ticket) {
        return LocalDate.ofEpochDay(Long.parseLong(ticket.substring(0, ticket.indexOf('.'))));
    }

    private static String proof(byte[] seal, String purpose, String head) {
        return TEXT.encodeToString(Arrays.copyOf(ReceiptCode.hmac(seal, "ticket " + purpose + head), PROOF));
    }
}
