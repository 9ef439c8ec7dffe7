package org.shangliang.app.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the addresses people gave. */
@Repository
class AddressStore {
    private static final int GUESSES = 5;

    private final JdbcClient jdbc;

    AddressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps an address with its code; it is not confirmed. */
    void keep(UUID account, String address, String code, Instant until, UUID leave) {
        jdbc.sql("""
                        insert into notification_address (account, address, code, code_until, leave_code)
                        values (:account, :address, :code, :until, :leave)
                        on conflict (account) do update set address = :address, code = :code, code_until = :until,
                          attempts = 0, confirmed_at = null, leave_code = :leave""")
                .param("account", account)
                .param("address", address)
                .param("code", code)
                .param("until", Timestamp.from(until))
                .param("leave", leave)
                .update();
    }

    Optional<MailAddress> find(UUID account, Instant now) {
        return jdbc.sql("""
                        select account, address, confirmed_at is not null as confirmed,
                          coalesce(code_until > :now and attempts < :guesses, false) as code_open, leave_code
                        from notification_address where account = :account""")
                .param("now", Timestamp.from(now))
                .param("guesses", GUESSES)
                .param("account", account)
                .query(MailAddress.class)
                .optional();
    }

    /** All who confirmed an address. */
    List<UUID> confirmed() {
        return jdbc.sql("select account from notification_address where confirmed_at is not null order by account")
                .query(UUID.class)
                .list();
    }

    /** Counts a guess and confirms if it is right; false otherwise. */
    boolean confirm(UUID account, String code, Instant now) {
        jdbc.sql("update notification_address set attempts = attempts + 1 where account = :account")
                .param("account", account)
                .update();
        return jdbc.sql("""
                        update notification_address set confirmed_at = :now, code = null, code_until = null
                        where account = :account and code = :code and code_until > :now and attempts <= :guesses""")
                        .param("now", Timestamp.from(now))
                        .param("account", account)
                        .param("code", code)
                        .param("guesses", GUESSES)
                        .update()
                == 1;
    }

    boolean remove(UUID account) {
        return jdbc.sql("delete from notification_address where account = :account")
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Whose unsubscribing link it is. */
    Optional<UUID> leaving(UUID code) {
        return jdbc.sql("select account from notification_address where leave_code = :code")
                .param("code", code)
                .query(UUID.class)
                .optional();
    }
}
