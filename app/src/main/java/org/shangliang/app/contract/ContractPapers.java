package org.shangliang.app.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.congress.model.Deliberation;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.PaperParties;
import org.shangliang.app.consultation.joint.JointLists;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.contract.filing.Bundle;
import org.shangliang.app.contract.filing.Bundle.Presence;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.document.paper.CongressResolution;
import org.shangliang.app.document.paper.FilingForm;
import org.shangliang.app.document.paper.FilingForm.Enclosure;
import org.shangliang.app.document.paper.FilingForm.Procedure;
import org.shangliang.app.document.paper.FilingForm.Workforce;
import org.shangliang.app.document.paper.PublicationNotice;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Fills the papers of filing and publication (报送审查表、公布告示) from the record. */
@Component
class ContractPapers {
    private final Texts texts;
    private final Congresses congresses;
    private final JointLists parties;

    ContractPapers(Texts texts, Congresses congresses, JointLists parties) {
        this.parties = parties;
        this.texts = texts;
        this.congresses = congresses;
    }

    FilingForm filing(ContractFile state, Bundle bundle, CaseContext context) {
        var file = context.file();
        var draft = Objects.requireNonNull(file.draft());
        var employer = context.employer();
        var filing = state.filing();
        var receipt = filing.receipt();
        return new FilingForm(
                file.header().kind(),
                filing.authority(),
                new PaperParties(file, employer, texts).head(draft.termFrom(), draft.termTo()),
                new Workforce(
                        employer.region(),
                        employer.industry(),
                        employer.sizeClass(),
                        employer.dispatched(),
                        employer.staff()),
                procedure(state, context),
                FilingStatement.of(context, parties.of(file.header().id()), texts),
                enclosures(state, bundle),
                draft.digest(),
                receipt == null ? null : receipt.number(),
                receipt == null ? null : receipt.receivedOn(),
                context.basis(List.of("filing.by", "filing.within")));
    }

    private Procedure procedure(ContractFile state, CaseContext context) {
        var file = context.file();
        var attempt = state.current();
        var offer = file.offer();
        var reply = file.reply();
        var adoption = congresses.adoption(file.header().id(), attempt.round()).orElse(null);
        return new Procedure(
                offer == null ? null : offer.servedOn(),
                reply == null ? null : reply.repliedOn(),
                Objects.requireNonNull(file.draft()).signedOn(),
                attempt.adoptedOn(),
                adoption == null ? null : texts.of("congress.paper.body." + adoption.body(), ""),
                adoption == null ? null : count(adoption),
                attempt.signing().completedOn(),
                state.filing().filedOn());
    }

    private static CongressResolution.Count count(Deliberation meeting) {
        var count = meeting.count();
        return new CongressResolution.Count(
                meeting.secretBallot(),
                count.entitled(),
                count.present(),
                count.inFavour(),
                count.against(),
                count.abstain(),
                count.invalid(),
                null);
    }

    private List<Enclosure> enclosures(ContractFile state, Bundle bundle) {
        return bundle.items().stream()
                .map(item -> new Enclosure(
                        texts.of("contract.material." + item.material()),
                        item.material() == Material.TEXT ? state.filing().copies() : null,
                        item.presence() != Presence.MISSING))
                .toList();
    }

    PublicationNotice notice(ContractFile state, CaseContext context) {
        var file = context.file();
        var draft = Objects.requireNonNull(file.draft());
        var parties = new PaperParties(file, context.employer(), texts);
        return new PublicationNotice(
                draft.title(),
                parties.employer(),
                parties.union(),
                state.current().adoptedOn(),
                state.inForce().inForceOn(),
                draft.termFrom(),
                draft.termTo(),
                keyPoints(draft),
                draft.digest(),
                null,
                parties.union().name(),
                context.basis(List.of("publish.within")),
                context.occurredOn());
    }

    private List<String> keyPoints(Draft draft) {
        var points = new ArrayList<String>();
        var wage = draft.wage();
        if (wage != null && wage.growthPercent() != null) {
            points.add(texts.of("contract.notice.growth", wage.growthPercent().toPlainString()));
        }
        if (wage != null && wage.minimumWageFen() != null) {
            points.add(texts.of("contract.notice.minimum", yuan(wage.minimumWageFen())));
        }
        if (wage != null && wage.payDay() != null) {
            points.add(texts.of("contract.notice.pay-day", wage.payDay()));
        }
        points.add(texts.of("contract.notice.clauses", draft.clauses().size()));
        return points;
    }

    private static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }

    /** The name of the contract of a case. */
    static String title(CaseFile file) {
        return Objects.requireNonNull(file.draft()).title();
    }
}
