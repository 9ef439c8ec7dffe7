package org.shangliang.app.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server through which mail leaves (发信服务器); without a host no mail is made and none is sent.
 *
 * @param from the sender's address
 * @param site where the product is reached from outside, for links in mails; without it the mails have none
 */
@ConfigurationProperties("shangliang.mail")
record MailSettings(
        @Nullable String host,
        @DefaultValue("25") int port,
        @Nullable String username,
        @Nullable String password,
        @DefaultValue("shangliang@localhost") String from,
        @DefaultValue("false") boolean startTls,
        @Nullable String site) {

    /** Whether mail can be sent at all. */
    boolean on() {
        return host != null && !host.isBlank();
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "MailSettings[on=" + on() + "]";
    }
}
