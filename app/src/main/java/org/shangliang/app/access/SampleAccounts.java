package org.shangliang.app.access;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.AccessEvents.Kind;
import org.shangliang.app.access.AccessEvents.Subject;
import org.shangliang.app.platform.CannotStart;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProgramSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of the demo district (演示账号), all with one password that is made anew for each installation and shown
 * at start. They exist in demo data only; production refuses to start where there are any.
 */
@Component
public class SampleAccounts {
    private final AccountStore accounts;
    private final AccessEvents events;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final ProgramSettings settings;

    SampleAccounts(
            AccountStore accounts,
            AccessEvents events,
            Passwords passwords,
            JdbcClient jdbc,
            ProgramSettings settings) {
        this.accounts = accounts;
        this.events = events;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.settings = settings;
        if (settings.production() && accounts.anyDemo()) {
            throw new CannotStart(
                    "This database holds demo accounts, whose password everyone knows.",
                    "Start on another --data directory, or leave out --production.");
        }
    }

    private record Common(String password, String hash) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Common";
        }
    }

    /** Opens a demo account, or gives the one with this user name that there is already; capacities come after. */
    @Transactional
    public UUID open(NewAccount wanted) {
        if (settings.production()) {
            throw new IllegalStateException("no demo accounts in production");
        }
        var account = Usernames.tidy(wanted);
        var existing = accounts.findByUsername(account.username());
        if (existing.isPresent()) {
            return existing.get().id();
        }
        var id = Ids.random();
        accounts.insert(
                new AccountStore.Account(
                        id, account.username(), account.name(), account.region(), common().hash(), false, true),
                true);
        events.record(Kind.ACCOUNT_OPENED, null, Subject.account(id));
        return id;
    }

    /** The password of all demo accounts. */
    @Transactional
    public String password() {
        return common().password();
    }

    /** Whether there are demo accounts. */
    public boolean any() {
        return accounts.anyDemo();
    }

    /** One hash serves all, so that opening hundreds of accounts costs one. */
    private Common common() {
        var stored = stored();
        if (stored.isEmpty()) {
            var password = Passwords.temporary();
            jdbc.sql("insert into access_sample (password, password_hash) values (?, ?) on conflict do nothing")
                    .params(password, passwords.hash(password))
                    .update();
            stored = stored();
        }
        return stored.getFirst();
    }

    private List<Common> stored() {
        return jdbc.sql("select password, password_hash from access_sample")
                .query((row, n) -> new Common(row.getString(1), row.getString(2)))
                .list();
    }
}
