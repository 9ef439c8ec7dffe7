package org.shangliang.app.access;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and checks passwords (Argon2id), and says which are too weak. No password is logged or kept in the clear. */
@Component
class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    private static final int FEWEST_DIFFERENT = 5;
    private static final int AT_ONCE = 4;
    private static final String LETTERS = "abcdefghjkmnpqrstvwxyz23456789";
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "password",
            "qwertyuiop",
            "administrator",
            "shangliang",
            "haoshangliang",
            "zaq12wsx",
            "1qaz2wsx3edc");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobody = argon2.encode(temporary());
    /** Each hash takes 16 MB: a burst of sign-ins must queue rather than exhaust the memory. */
    private final Semaphore room = new Semaphore(AT_ONCE, true);

    String hash(String password) {
        return within(() -> argon2.encode(password));
    }

    /** Takes as long for an account that does not exist, so that the time does not tell which do. */
    boolean matches(String password, @Nullable String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        boolean same = within(() -> argon2.matches(password, hash == null ? nobody : hash));
        return same && hash != null;
    }

    /** A password to hand over: four groups of letters and digits that are hard to misread, some 78 bits. */
    static String temporary() {
        var password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** What is wrong with a new password typed twice, as errors of the fields {@code password} and {@code again}. */
    static List<FieldError> faults(String password, String again, String username) {
        var errors = new ArrayList<FieldError>();
        var numbers = List.of(String.valueOf(SHORTEST), String.valueOf(LONGEST));
        weakness(password, username)
                .ifPresent(code -> errors.add(new FieldError("password", "access.password." + code, numbers)));
        if (!password.equals(again)) {
            errors.add(new FieldError("again", "access.password.differs"));
        }
        return errors;
    }

    private static Optional<String> weakness(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("long");
        }
        if (password.chars().allMatch(Character::isDigit)) {
            return Optional.of("digits");
        }
        return guessable(password.toLowerCase(Locale.ROOT), username) ? Optional.of("guessable") : Optional.empty();
    }

    private static boolean guessable(String password, String username) {
        return password.chars().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(password.replaceAll("[^a-z]+$", ""))
                || (!username.isEmpty() && password.contains(username));
    }

    private <T> T within(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
