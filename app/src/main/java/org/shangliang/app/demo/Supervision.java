package org.shangliang.app.demo;

import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.supervision.SampleErrands;
import org.springframework.stereotype.Component;

/** Lets the zone's officer look after those who are behind on the last day before the demo begins. */
@Component
class Supervision {
    private final Accounts accounts;
    private final Telephones telephones;
    private final SampleErrands errands;

    Supervision(Accounts accounts, Telephones telephones, SampleErrands errands) {
        this.telephones = telephones;
        this.accounts = accounts;
        this.errands = errands;
    }

    void day() {
        accounts.findByUsername("zonghui")
                .ifPresent(account -> account.capacities().stream()
                        .findFirst()
                        .map(held -> new Actor(account.id(), held.id(), held.role(), held.scope(), account.name()))
                        .ifPresent(this::day));
    }

    private void day(Actor officer) {
        telephones.note(officer);
        errands.run(officer);
    }
}
