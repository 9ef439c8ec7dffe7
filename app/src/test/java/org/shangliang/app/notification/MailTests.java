package org.shangliang.app.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.TestClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminders by e-mail over a real SMTP server: confirmed addresses only, one digest a day, retries, the way out. */
@DatabaseTest
@Transactional
class MailTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 16);
    private static final Duty REPLY = new Duty("case REPLY", "津澜：书面答复要约", TODAY, "/cases/1");

    @Autowired
    AddressStore addresses;

    @Autowired
    MailStore mails;

    @Autowired
    Accounts accounts;

    @Autowired
    ProductClock clock;

    @Autowired
    TestClock testClock;

    @Autowired
    Texts texts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private GreenMail server;
    private int port;
    private UUID account;
    private List<Duty> duties = List.of(REPLY);

    @BeforeEach
    void aServerAndAPerson() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        port = server.getSmtp().getPort();
        account = accounts.open(null, new NewAccount("luren", "陆仁甲", "120116")).account();
        accounts.give(null, account, new NewCapacity(Role.OFFICER, new Scope.Region("120116"), "120116", "滨海"));
        testClock.set(TODAY);
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    @Test
    void sendsNothingBeforeTheAddressIsConfirmed() throws Exception {
        var own = addressesOf(settings());
        own.give(account, "lu@example.com");
        digests(settings()).sweep(TODAY);
        post(settings()).deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var code = Pattern.compile("\\d{6}").matcher(text(0));
        assertThat(code.find()).isTrue();
        assertThatThrownBy(() -> own.confirm(account, code.group().equals("000000") ? "000001" : "000000"))
                .isInstanceOf(InvalidInput.class);
        own.confirm(account, code.group());
        assertThat(own.of(account).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void refusesFurtherGuessesOfTheCode() throws Exception {
        var own = addressesOf(settings());
        own.give(account, "lu@example.com");
        post(settings()).deliver();
        var code = Pattern.compile("\\d{6}").matcher(text(0));
        assertThat(code.find()).isTrue();
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> own.confirm(account, "x")).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(() -> own.confirm(account, code.group())).isInstanceOf(InvalidInput.class);
    }

    @Test
    void sendsOneDigestADayHoweverOftenTheDayIsSwept() throws Exception {
        confirmed();
        digests(settings()).sweep(TODAY);
        duties = List.of(REPLY, new Duty("case FILE", "津澜：报送合同", TODAY, "/cases/1"));
        digests(settings()).sweep(TODAY);
        now();
        post(settings()).deliver();
        post(settings()).deliver();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(subject(0)).contains("2022年3月16日", "1 件事");
        assertThat(text(0)).contains("津澜：书面答复要约", "https://here.example/cases/1", "/mail/leaving?code=");
        digests(settings()).sweep(TODAY.minusDays(1));
        testClock.set(TODAY.plusDays(1));
        digests(settings()).sweep(TODAY.plusDays(1));
        now();
        post(settings()).deliver();
        assertThat(server.getReceivedMessages()).as("the next day has its own").hasSize(2);
        assertThat(mails.latest("120116", 10)).extracting(MailView::state).containsOnly("SENT");
        assertThat(jdbc.sql("select count(*) from notification_mail where body is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void makesNoneForADayWithoutDutiesNorForClosedAccounts() {
        confirmed();
        duties = List.of();
        digests(settings()).sweep(TODAY);
        duties = List.of(REPLY);
        accounts.close(null, account);
        digests(settings()).sweep(TODAY);
        assertThat(mails.latest("120116", 10)).isEmpty();
    }

    @Test
    void triesAgainAndGivesUpAfterTheFifthTime() {
        confirmed();
        digests(settings()).sweep(TODAY);
        server.stop();
        for (int attempt = 1; attempt <= 5; attempt++) {
            now();
            assertThat(post(settings()).deliver()).isEqualTo(1);
            var mail = mails.latest("120116", 10).getFirst();
            assertThat(mail.attempts()).isEqualTo(attempt);
            assertThat(mail.state()).isEqualTo(attempt < 5 ? "QUEUED" : "FAILED");
        }
        now();
        assertThat(post(settings()).deliver()).isZero();
        assertThat(mails.latest("120116", 10).getFirst().fault()).isEqualTo("MailSendException");
    }

    @Test
    void isLeftByTheLinkWithoutSigningInAndThenWaitsForNothing() {
        confirmed();
        digests(settings()).sweep(TODAY);
        var own = addressesOf(settings());
        own.leave(own.of(account).orElseThrow().leaveCode());
        own.leave(UUID.randomUUID());
        now();
        post(settings()).deliver();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(own.of(account)).isEmpty();
        assertThat(mails.latest("120116", 10)).extracting(MailView::state).containsExactly("CANCELLED");
    }

    @Test
    void isOffWithoutAServer() {
        var off = new MailSettings(null, 25, null, null, "x@localhost", false, null);
        confirmed();
        digests(off).sweep(TODAY);
        assertThat(mails.latest("120116", 10)).isEmpty();
        assertThatThrownBy(() -> addressesOf(off).give(account, "lu@example.com"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> addressesOf(settings()).give(account, "not an address"))
                .isInstanceOf(InvalidInput.class);
        assertThat(new MailSettings("h", 25, "u", "secret", "f", true, null).toString())
                .doesNotContain("secret");
    }

    private void confirmed() {
        jdbc.sql("""
                        insert into notification_address (account, address, confirmed_at, leave_code)
                        values (:account, 'lu@example.com', now(), :code)""").param("account", account).param("code", UUID.randomUUID()).update();
    }

    /** Lets the time of what waits come. */
    private void now() {
        jdbc.sql("update notification_mail set next_try = timestamp '2000-01-01' where state = 'QUEUED'")
                .update();
    }

    private MailSettings settings() {
        return new MailSettings("127.0.0.1", port, null, null, "hsl@example.com", false, "https://here.example");
    }

    private MailAddresses addressesOf(MailSettings settings) {
        return new MailAddresses(addresses, mails, settings, clock, texts);
    }

    private Digests digests(MailSettings settings) {
        var words = new Digests.DigestWords(List.of((actor, day) -> duties), accounts, settings, texts);
        return new Digests(addresses, mails, settings, words, clock);
    }

    private MailPost post(MailSettings settings) {
        return new MailPost(mails, settings, clock, transaction, texts);
    }

    private MimeMessage message(int at) {
        return server.getReceivedMessages()[at];
    }

    private String subject(int at) throws Exception {
        return message(at).getSubject();
    }

    private String text(int at) throws Exception {
        return (String) message(at).getContent();
    }
}
