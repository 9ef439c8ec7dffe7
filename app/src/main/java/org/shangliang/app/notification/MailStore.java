package org.shangliang.app.notification;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of the queue of mail and of what was reminded of on which day. */
@Repository
class MailStore {
    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A mail to be sent: to where, what. */
    record Outgoing(
            UUID id,
            UUID account,
            String kind,
            String subject,
            String body,
            int attempts,
            @Nullable String address,
            boolean confirmed,
            @Nullable UUID leaveCode) {}

    /** Puts a mail into the queue; false if the person's digest of that day is there already. */
    boolean queue(UUID id, UUID account, String kind, LocalDate day, String subject, String body, Instant from) {
        return jdbc.sql("""
                        insert into notification_mail (id, account, kind, day, subject, body, state, next_try)
                        values (:id, :account, :kind, :day, :subject, :body, 'QUEUED', :from) on conflict do nothing""")
                        .param("id", id)
                        .param("account", account)
                        .param("kind", kind)
                        .param("day", day)
                        .param("subject", subject)
                        .param("body", body)
                        .param("from", Timestamp.from(from))
                        .update()
                == 1;
    }

    /** Notes that a duty was reminded of on a day; false if it was already. */
    boolean note(UUID account, LocalDate day, String duty, UUID mail) {
        return jdbc.sql("""
                        insert into notification_duty (account, day, duty, mail_id)
                        values (:account, :day, :duty, :mail) on conflict do nothing""")
                        .param("account", account)
                        .param("day", day)
                        .param("duty", duty)
                        .param("mail", mail)
                        .update()
                == 1;
    }

    /** The next mail whose time has come, locked until the transaction ends; other nodes take another one. */
    Optional<Outgoing> next(Instant now) {
        return jdbc.sql("""
                        select m.id, m.account, m.kind, m.subject, m.body, m.attempts, a.address,
                          coalesce(a.confirmed_at is not null, false) as confirmed, a.leave_code
                        from notification_mail m left join notification_address a on a.account = m.account
                        where m.state = 'QUEUED' and m.next_try <= :now
                        order by m.next_try, m.id limit 1 for update of m skip locked""")
                .param("now", Timestamp.from(now))
                .query(Outgoing.class)
                .optional();
    }

    /** Ends a mail; its text is not kept. */
    void end(UUID id, String state, int attempts, @Nullable String fault, Instant at) {
        jdbc.sql("""
                        update notification_mail set state = :state, attempts = :attempts, fault = :fault, done_at = :at,
                          body = null where id = :id""")
                .param("state", state)
                .param("attempts", attempts)
                .param("fault", fault)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Puts a mail off until a later try. */
    void postpone(UUID id, int attempts, String fault, Instant until) {
        jdbc.sql("update notification_mail set attempts = :attempts, fault = :fault, next_try = :until where id = :id")
                .param("attempts", attempts)
                .param("fault", fault)
                .param("until", Timestamp.from(until))
                .param("id", id)
                .update();
    }

    /** The latest mails of people of a region. */
    List<MailView> latest(String region, int limit) {
        return jdbc.sql("""
                        select m.id, m.account, m.kind, m.day, m.state, m.attempts, m.fault
                        from notification_mail m join access_account a on a.id = m.account
                        where a.region like :region order by m.day desc, m.id desc limit :limit""")
                .param("region", region + "%")
                .param("limit", limit)
                .query(MailView.class)
                .list();
    }

    /** Cancels what waits for somebody who does not want mail any more. */
    void cancel(UUID account, Instant at) {
        jdbc.sql("""
                        update notification_mail set state = 'CANCELLED', done_at = :at, body = null
                        where account = :account and state = 'QUEUED'""").param("at", Timestamp.from(at)).param("account", account).update();
    }
}
