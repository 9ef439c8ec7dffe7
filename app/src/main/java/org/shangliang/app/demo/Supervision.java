package org.shangliang.app.demo;

import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.supervision.SampleErrands;
import org.springframework.stereotype.Component;

/** Lets the zone's officer look after those who are behind on the last day of the demo's past. */
@Component
class Supervision {
    private final Accounts accounts;
    private final SampleErrands errands;

    Supervision(Accounts accounts, SampleErrands errands) {
        this.accounts = accounts;
        this.errands = errands;
    }

    void day() {
        accounts.findByUsername("zonghui")
                .ifPresent(account -> account.capacities().stream()
                        .findFirst()
                        .ifPresent(held -> errands.run(
                                new Actor(account.id(), held.id(), held.role(), held.scope(), account.name()))));
    }
}
