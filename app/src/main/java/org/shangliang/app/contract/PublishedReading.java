package org.shangliang.app.contract;

import java.util.Set;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.document.PaperAccess;
import org.springframework.stereotype.Component;

/** What was made known to all workers of an employer, each of them may read: the contract and the notice (公布). */
@Component
class PublishedReading implements PaperAccess {
    private static final Set<Role> STAFF = Set.of(Role.WORKER, Role.DELEGATE);

    private final Contracts contracts;

    PublishedReading(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public boolean mayRead(UUID caseId, String kind, Actor actor) {
        return STAFF.contains(actor.role())
                && Contracts.FOR_ALL.contains(kind)
                && actor.scope() instanceof Scope.Employer(var employer)
                && contracts.publishedAt(employer).stream()
                        .anyMatch(one -> one.caseId().equals(caseId));
    }
}
