package org.shangliang.app.contract;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.document.PaperAccess;
import org.shangliang.app.document.PaperView;
import org.springframework.stereotype.Component;

/** What was made known to all workers of an employer, each of them may read: the contract and the notice (公布). */
@Component
class PublishedReading implements PaperAccess {
    private static final Set<Role> STAFF = Set.of(Role.WORKER, Role.DELEGATE);

    private static final String NOTICE = "publication-notice";

    private final Contracts contracts;

    PublishedReading(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public boolean mayRead(UUID caseId, String kind, Actor actor) {
        return kind.equals(NOTICE) && published(caseId, actor).isPresent();
    }

    /** Of the texts only the one that is right for the own employer; drafts and the texts of others are nobody's here. */
    @Override
    public boolean mayRead(PaperView paper, Actor actor) {
        return Contracts.FOR_ALL.contains(paper.kind())
                && published(paper.caseId(), actor)
                        .filter(one ->
                                paper.kind().equals(NOTICE) || one.textDigest().equals(paper.textDigest()))
                        .isPresent();
    }

    private Optional<PublishedContract> published(UUID caseId, Actor actor) {
        return STAFF.contains(actor.role()) && actor.scope() instanceof Scope.Employer(var employer)
                ? contracts.publishedAt(employer).stream()
                        .filter(one -> one.caseId().equals(caseId))
                        .findFirst()
                : Optional.empty();
    }
}
