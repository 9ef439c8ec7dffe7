package org.shangliang.app.consultation.coordination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.PaperParties;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.consultation.model.Coordination.Application;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.consultation.model.Proceedings.Accord;
import org.shangliang.app.document.paper.CoordinationAgreement;
import org.shangliang.app.document.paper.CoordinationApplication;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Fills the two papers of a coordination (协调处理文书): the application, and the agreement to be signed. */
@Component
class CoordinationPapers {
    private final Texts texts;

    CoordinationPapers(Texts texts) {
        this.texts = texts;
    }

    /** With the paper that belongs to the act; an application that came on paper is not written again. */
    Accepted<CaseFile> with(Accepted<CaseFile> accepted, Coordinate command, Coordination next, CaseContext context) {
        var asked = next.application();
        var drawn = next.proceedings().accord();
        return switch (command.act()) {
            case APPLY -> asked == null || asked.grounds().isEmpty() ? accepted : applied(accepted, asked, context);
            case DRAW -> drawn == null ? accepted : accepted.paper(agreement(drawn, next, context));
            default -> accepted;
        };
    }

    private Accepted<CaseFile> applied(Accepted<CaseFile> accepted, Application asked, CaseContext context) {
        var by = asked.by();
        return by == null ? accepted : accepted.paper(application(by, asked, context));
    }

    private CoordinationApplication application(Side by, Application asked, CaseContext context) {
        var parties = new PaperParties(context.file(), context.employer(), texts);
        var header = context.file().header();
        return new CoordinationApplication(
                header.kind(),
                parties.employer(),
                parties.union(),
                by,
                header.number(),
                context.occurredOn(),
                asked.grounds(),
                asked.points().stream()
                        .map(one -> new CoordinationApplication.Line(
                                one.title(), one.workers(), one.employer(), one.noted()))
                        .toList(),
                asked.tried(),
                context.basis(List.of("dispute.apply")));
    }

    private CoordinationAgreement agreement(Accord drawn, Coordination next, CaseContext context) {
        var parties = new PaperParties(context.file(), context.employer(), texts);
        var asked = next.application();
        return new CoordinationAgreement(
                context.file().header().kind(),
                parties.employer(),
                parties.union(),
                asked == null ? null : asked.by(),
                next.appliedOn(),
                next.acceptedOn(),
                asked == null ? null : asked.grounds(),
                drawn.facts(),
                drawn.result(),
                drawn.open(),
                next.proceedings().coordinators().stream()
                        .map(one -> new CoordinationAgreement.Coordinator(
                                texts.of("coordination.body." + one.body()), one.name(), one.post()))
                        .toList(),
                chief(context.file(), Side.WORKERS),
                chief(context.file(), Side.EMPLOYER),
                context.basis(List.of("dispute.agreement", "dispute.agreement_signed_by")));
    }

    private static @Nullable String chief(CaseFile file, Side side) {
        var team = file.team(side);
        return team == null ? null : team.chief().map(Member::name).orElse(null);
    }
}
