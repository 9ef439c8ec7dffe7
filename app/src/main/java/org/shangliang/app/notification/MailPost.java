package org.shangliang.app.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries mail from the queue to the server (发信): each in a transaction of its own, tried five times. */
@Component
class MailPost {
    private static final Logger LOG = LoggerFactory.getLogger(MailPost.class);
    private static final int TRIES = 5;
    private static final int AT_ONCE = 200;

    private final MailStore store;
    private final MailSettings settings;
    private final ProductClock clock;
    private final TransactionTemplate transaction;
    private final Texts texts;

    MailPost(MailStore store, MailSettings settings, ProductClock clock, TransactionTemplate transaction, Texts texts) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
        this.texts = texts;
    }

    /** Sends what is due; returns how many left the queue or were put off. */
    int deliver() {
        int handled = 0;
        while (settings.on() && handled < AT_ONCE && Boolean.TRUE.equals(transaction.execute(status -> deliverOne()))) {
            handled++;
        }
        return handled;
    }

    private boolean deliverOne() {
        var now = clock.systemTime().instant();
        var next = store.next(now);
        next.ifPresent(mail -> {
            var address = mail.address();
            if (address == null || mail.kind().equals("DIGEST") && !mail.confirmed()) {
                store.end(mail.id(), "CANCELLED", mail.attempts(), null, now);
            } else {
                attempt(mail, address);
            }
        });
        return next.isPresent();
    }

    private void attempt(MailStore.Outgoing mail, String address) {
        int attempts = mail.attempts() + 1;
        var now = clock.systemTime().instant();
        try {
            send(mail, address);
            store.end(mail.id(), "SENT", attempts, null, now);
        } catch (MailException | MessagingException failure) {
            var fault = failure.getClass().getSimpleName();
            LOG.warn("mail {} could not be sent, attempt {}: {}", mail.id(), attempts, fault);
            if (attempts >= TRIES) {
                store.end(mail.id(), "FAILED", attempts, fault, now);
            } else {
                store.postpone(mail.id(), attempts, fault, now.plus(Duration.ofMinutes((long) Math.pow(5, attempts))));
            }
        }
    }

    private void send(MailStore.Outgoing mail, String address) throws MessagingException {
        var sender = sender();
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from());
        helper.setTo(address);
        helper.setSubject(mail.subject());
        var site = settings.site();
        if (mail.kind().equals("DIGEST") && site != null) {
            var leave = site + "/mail/leaving?code=" + mail.leaveCode();
            message.setHeader("List-Unsubscribe", "<" + leave + ">");
            helper.setText(mail.body() + texts.of("notification.leave", leave));
        } else {
            helper.setText(mail.body());
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setUsername(settings.username());
        sender.setPassword(settings.password());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var options = new Properties();
        options.setProperty("mail.smtp.auth", String.valueOf(settings.username() != null));
        options.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.startTls()));
        options.setProperty("mail.smtp.starttls.required", String.valueOf(settings.startTls()));
        options.setProperty("mail.smtp.connectiontimeout", "10000");
        options.setProperty("mail.smtp.timeout", "20000");
        options.setProperty("mail.smtp.writetimeout", "20000");
        sender.setJavaMailProperties(options);
        return sender;
    }
}
