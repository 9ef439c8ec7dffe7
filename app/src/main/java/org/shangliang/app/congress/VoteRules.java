package org.shangliang.app.congress;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.DeliberateStep.Deliberate;
import org.shangliang.app.congress.model.Convening;
import org.shangliang.app.congress.model.Deliberation;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.law.Adoption;
import org.shangliang.law.AdoptionOutcome;
import org.shangliang.law.Ground;
import org.shangliang.law.Permitted;
import org.shangliang.law.Ruling;

/** What must hold for a vote to be recorded (表决规则): its day, its ballot, its text, and a reason where sources disagree. */
final class VoteRules {

    private VoteRules() {}

    static Ruling of(Deliberate command, Adoption adoption, @Nullable Convening call, CaseContext context) {
        var day = day(call, context);
        var sheet = sheet(command, context);
        return adoption.quorumMet()
                ? day.and(sheet)
                        .and(half(command, adoption))
                        .and(ballot(command, context))
                        .and(text(command, context))
                : day.and(sheet);
    }

    /** Who names two tellers of paper ballots brings the sheet that both signed. */
    private static Ruling sheet(Deliberate command, CaseContext context) {
        boolean counted = command.fromBox() == null && ReportedTellers.named(command) != null;
        return counted && command.proofs().isEmpty()
                ? Ruling.refused(context.ground("congress.paper.sheet", List.of(), "approval.ballot"))
                : Ruling.permitted();
    }

    /** A remark where nobody was named who counted. */
    static List<Ground> tellers(Deliberation meeting, CaseContext context) {
        return meeting.tellers() == null
                ? List.of(context.ground("congress.tellers.unknown", List.of(), "approval.ballot"))
                : List.of();
    }

    /** Nobody votes before the day for which the meeting was called. */
    private static Ruling day(@Nullable Convening call, CaseContext context) {
        return call == null || !context.occurredOn().isBefore(call.meetingOn())
                ? Ruling.permitted()
                : Ruling.refused(context.ground(
                        "congress.before-meeting",
                        List.of(call.meetingOn(), context.occurredOn()),
                        "approval.motion_notice"));
    }

    /** Whether exactly half were in favour, and the sources disagree on what follows. */
    static boolean contested(Adoption adoption) {
        return adoption.quorumMet() && adoption.outcome() == AdoptionOutcome.CONTESTED;
    }

    /** Exactly half, where the sources disagree, goes on only with a reason; without one it may be taken as not adopted. */
    private static Ruling half(Deliberate command, Adoption adoption) {
        var reason = command.contestedReason();
        return contested(adoption)
                        && !Boolean.TRUE.equals(command.contestedFails())
                        && (reason == null || reason.isBlank())
                ? Ruling.of(adoption.grounds(), List.of())
                : Ruling.permitted();
    }

    private static Ruling ballot(Deliberate command, CaseContext context) {
        if (!Boolean.FALSE.equals(command.secretBallot())) {
            return Ruling.permitted();
        }
        var open = context.ground("congress.ballot.open", List.of(), "approval.ballot");
        return context.binds("approval.ballot") ? Ruling.refused(open) : new Permitted(List.of(open));
    }

    /** One text: what was voted on is what both chiefs signed. */
    private static Ruling text(Deliberate command, CaseContext context) {
        var voted = command.textDigest();
        var draft = Objects.requireNonNull(context.file().draft());
        return voted == null || voted.equalsIgnoreCase(draft.digest())
                ? Ruling.permitted()
                : Ruling.refused(context.ground("congress.text.differs", List.of(), "meeting.draft_signed_by_chiefs"));
    }
}
