package org.shangliang.app.cockpit;

import java.util.Set;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.PublishedContract;
import org.shangliang.app.contract.publication.PublishedTexts;
import org.shangliang.app.document.StoredDocuments;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The home of workers and delegates: what has been agreed and made known at their own workplace. */
@Controller
class WorkplaceController {
    private static final Set<Role> STAFF = Set.of(Role.WORKER, Role.DELEGATE);

    private final Contracts contracts;
    private final Employers employers;
    private final StoredDocuments papers;
    private final CaseWords words;
    private final Texts texts;
    private final PublishedTexts publicity;

    WorkplaceController(
            Contracts contracts,
            Employers employers,
            StoredDocuments papers,
            CaseWords words,
            Texts texts,
            PublishedTexts publicity) {
        this.publicity = publicity;
        this.contracts = contracts;
        this.employers = employers;
        this.papers = papers;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/workplace")
    View show(Actor actor) {
        var employer = employerOf(actor);
        var lines = contracts.publishedAt(employer).stream()
                .map(one -> line(one, actor))
                .toList();
        return Pages.of(
                "cases/workplace", new WorkplacePage(employers.get(employer).name(), lines));
    }

    private static UUID employerOf(Actor actor) {
        if (STAFF.contains(actor.role()) && actor.scope() instanceof Scope.Employer(var id)) {
            return id;
        }
        throw new NoSuch("workplace");
    }

    /** Only the one text that was published, and the notice of it; earlier drafts are nobody's contract. */
    private WorkplacePage.Line line(PublishedContract contract, Actor actor) {
        var shown = papers.of(contract.caseId()).stream()
                .filter(paper -> paper.kind().equals("publication-notice")
                        || paper.textDigest().equals(contract.textDigest()))
                .filter(paper -> papers.mayRead(paper, actor))
                .map(paper -> CasePages.line(paper, texts))
                .toList();
        return new WorkplacePage.Line(
                words.of("kindOf", contract.kind()),
                contract.number(),
                texts.day(contract.publishedOn()),
                texts.day(contract.inForceOn()),
                texts.of("cockpit.workplace.term", texts.day(contract.termFrom()), texts.day(contract.termTo())),
                contract.ended(),
                contract.caseId().toString(),
                publicity.hasRead(contract.caseId(), actor),
                shown);
    }
}
