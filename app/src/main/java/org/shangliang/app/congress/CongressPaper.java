package org.shangliang.app.congress;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.model.Convening;
import org.shangliang.app.congress.model.Deliberation;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.PaperParties;
import org.shangliang.app.document.paper.CongressResolution;
import org.shangliang.app.document.paper.CongressResolution.Count;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Adoption;
import org.shangliang.law.AdoptionOutcome;
import org.springframework.stereotype.Component;

/** Fills the resolution of the congress or assembly (职工代表大会决议) from the record. */
@Component
class CongressPaper {
    private final Texts texts;

    CongressPaper(Texts texts) {
        this.texts = texts;
    }

    CongressResolution resolution(
            Deliberation meeting, Adoption adoption, @Nullable Convening call, CaseContext context) {
        var parties = new PaperParties(context.file(), context.employer(), texts);
        return new CongressResolution(
                parties.employer(),
                parties.union(),
                body(meeting, context),
                meeting.body() == Body.ASSEMBLY,
                meeting.heldOn(),
                call == null ? null : call.place(),
                count(meeting, adoption),
                result(meeting, adoption),
                Objects.requireNonNull(context.file().draft()).title(),
                meeting.textDigest(),
                meeting.contestedReason(),
                call == null ? List.of() : call.items(),
                meeting.remarks(),
                null,
                context.basis(List.of("approval.quorum", "approval.yes")),
                items(meeting),
                meeting.tellers() == null
                        ? null
                        : new CongressResolution.Tellers(
                                meeting.tellers().first(), meeting.tellers().second()));
    }

    private static List<CongressResolution.Item> items(Deliberation meeting) {
        var items = meeting.items();
        return items == null
                ? List.of()
                : items.stream()
                        .map(item -> new CongressResolution.Item(
                                item.number(),
                                item.title(),
                                item.count().inFavour(),
                                item.count().against(),
                                item.count().abstain(),
                                item.count().invalid(),
                                CongressResolution.Result.valueOf(item.outcome().name())))
                        .toList();
    }

    private String body(Deliberation meeting, CaseContext context) {
        var session = meeting.session();
        return session == null || session.isBlank()
                ? texts.of(
                        "congress.paper.body." + meeting.body(),
                        context.employer().name())
                : session;
    }

    private static Count count(Deliberation meeting, Adoption adoption) {
        var count = meeting.count();
        return new Count(
                meeting.secretBallot(),
                count.entitled(),
                count.present(),
                count.inFavour(),
                count.against(),
                count.abstain(),
                count.invalid(),
                adoption.votesNeeded());
    }

    private static CongressResolution.Result result(Deliberation meeting, Adoption adoption) {
        if (meeting.result() == Deliberation.Result.REJECTED) {
            return CongressResolution.Result.REJECTED;
        }
        return adoption.outcome() == AdoptionOutcome.CONTESTED
                ? CongressResolution.Result.CONTESTED
                : CongressResolution.Result.ADOPTED;
    }
}
