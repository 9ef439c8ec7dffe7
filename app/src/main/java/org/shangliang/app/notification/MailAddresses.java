package org.shangliang.app.notification;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The addresses people give for reminders (提醒邮箱): given by themselves, confirmed by a code, given up at any time. */
@Component
class MailAddresses {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,24}");
    private static final Duration CODE_HOLDS = Duration.ofHours(24);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AddressStore store;
    private final MailStore mails;
    private final MailSettings settings;
    private final ProductClock clock;
    private final Texts texts;

    MailAddresses(AddressStore store, MailStore mails, MailSettings settings, ProductClock clock, Texts texts) {
        this.store = store;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
        this.texts = texts;
    }

    /** Whether the program can send mail. */
    boolean on() {
        return settings.on();
    }

    @Transactional(readOnly = true)
    Optional<MailAddress> of(UUID account) {
        return store.find(account, clock.systemTime().instant());
    }

    /** Keeps an address and sends the code to it. */
    @Transactional
    void give(UUID account, String address) {
        if (!on()) {
            throw wrong("address", "notification.off");
        }
        if (address.length() > 200 || !ADDRESS.matcher(address).matches()) {
            throw wrong("address", "notification.address");
        }
        var now = clock.systemTime().instant();
        var code = "%06d".formatted(RANDOM.nextInt(1_000_000));
        mails.cancel(account, now);
        store.keep(account, address, code, now.plus(CODE_HOLDS), Ids.random());
        mails.queue(
                Ids.random(),
                account,
                "CONFIRMATION",
                clock.today(),
                texts.of("notification.confirmation.subject"),
                texts.of("notification.confirmation.body", code),
                now);
    }

    /** Confirms the address by the code; a wrong code counts, so this is kept even when it fails. */
    @Transactional(noRollbackFor = InvalidInput.class)
    void confirm(UUID account, String code) {
        if (!store.confirm(account, code.strip(), clock.systemTime().instant())) {
            throw wrong("code", "notification.code");
        }
    }

    /** Gives the address up; what waits is not sent. */
    @Transactional
    void giveUp(UUID account) {
        store.remove(account);
        mails.cancel(account, clock.systemTime().instant());
    }

    /** Gives up the address of whoever holds the link; says nothing about who it was. */
    @Transactional
    void leave(UUID code) {
        store.leaving(code).ifPresent(this::giveUp);
    }

    private static InvalidInput wrong(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
