package org.shangliang.app.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shangliang.app.access.AccountView;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the digests of a day (每日汇总): one for a person, with all that is due in any capacity of theirs. Days on which the
 * program stood still get none.
 */
@Component
@Order(1000)
class Digests implements DailySweep {
    private static final int MOST = 50;
    private static final LocalTime EARLIEST = LocalTime.of(7, 30);

    private final AddressStore addresses;
    private final MailStore mails;
    private final MailSettings settings;
    private final DigestWords words;
    private final ProductClock clock;

    Digests(AddressStore addresses, MailStore mails, MailSettings settings, DigestWords words, ProductClock clock) {
        this.addresses = addresses;
        this.mails = mails;
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void sweep(LocalDate day) {
        if (settings.on() && day.equals(clock.today())) {
            addresses.confirmed().forEach(account -> make(account, day));
        }
    }

    private void make(UUID account, LocalDate day) {
        var duties = words.duties(account, day);
        if (duties.isEmpty()) {
            return;
        }
        var id = Ids.random();
        var body = words.body(duties.stream().limit(MOST).toList(), duties.size());
        if (mails.queue(id, account, "DIGEST", day, words.subject(duties.size(), day), body, morning())) {
            duties.forEach(duty -> mails.note(account, day, duty.key(), id));
        }
    }

    /** Not before half past seven. */
    private Instant morning() {
        var now = clock.systemTime().instant();
        var early = LocalDate.ofInstant(now, ProductClock.ZONE)
                .atTime(EARLIEST)
                .atZone(ProductClock.ZONE)
                .toInstant();
        return now.isBefore(early) ? early : now;
    }

    /** Puts duties into words. */
    @Component
    static class DigestWords {
        private final List<DutySource> sources;
        private final Accounts accounts;
        private final MailSettings settings;
        private final Texts texts;

        DigestWords(List<DutySource> sources, Accounts accounts, MailSettings settings, Texts texts) {
            this.sources = List.copyOf(sources);
            this.accounts = accounts;
            this.settings = settings;
            this.texts = texts;
        }

        /** What somebody has to do, each duty once; nothing for a closed account. */
        List<Duty> duties(UUID account, LocalDate day) {
            return accounts.find(account)
                    .filter(AccountView::open)
                    .map(person -> duties(person, day))
                    .orElse(List.of());
        }

        private List<Duty> duties(AccountView person, LocalDate day) {
            var duties = new LinkedHashMap<String, Duty>();
            for (var held : person.capacities()) {
                var actor = new Actor(person.id(), held.id(), held.role(), held.scope(), person.name());
                sources.forEach(source -> source.of(actor, day).forEach(duty -> duties.putIfAbsent(duty.key(), duty)));
            }
            return List.copyOf(duties.values());
        }

        String subject(int count, LocalDate day) {
            return texts.of("notification.digest.subject", day.toString(), String.valueOf(count));
        }

        String body(List<Duty> duties, int count) {
            var site = settings.site();
            var lines = IntStream.range(0, duties.size())
                    .mapToObj(at -> texts.of(
                            "notification.digest.line",
                            String.valueOf(at + 1),
                            duties.get(at).text(),
                            site == null ? "" : "\n   " + site + duties.get(at).path()))
                    .collect(Collectors.joining("\n"));
            var more = count > duties.size() ? texts.of("notification.digest.more", String.valueOf(count)) : "";
            return texts.of("notification.digest.body", lines, more);
        }
    }
}
