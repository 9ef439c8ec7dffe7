package org.shangliang.app.contract.filing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.model.Deliberation;
import org.shangliang.app.congress.model.Deliberation.Result;
import org.shangliang.app.congress.model.VotedItem;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.law.AdoptionOutcome;
import org.shangliang.law.Duty;
import org.shangliang.law.StatuteBook;

/** Whether the vote carries the contract (职代会审议): presence, roll and votes agree, and there were enough of them. */
final class VoteChecks {
    private final Dossier dossier;
    private final Comparison found;

    private VoteChecks(Dossier dossier) {
        this.dossier = dossier;
        this.found = new Comparison(ReviewPart.PROCEDURE, dossier);
    }

    static List<Check> of(Dossier dossier) {
        var checks = new VoteChecks(dossier);
        var vote = dossier.vote();
        if (vote == null || vote.result() != Result.ADOPTED) {
            checks.found.by(dossier.draft().signedOn(), "approval.yes").wrong("no-vote");
        } else {
            checks.of(vote);
        }
        return checks.found.found();
    }

    private void of(Deliberation vote) {
        var count = vote.count();
        if (possible(count)) {
            found.by(vote.heldOn(), "approval.quorum");
            counted(vote, count);
            roll(vote, count);
            items(vote, count);
        } else {
            found.by(vote.heldOn(), "approval.quorum").wrong("count", count.entitled(), count.present(), cast(count));
        }
        secrecy(vote);
        notice(vote);
    }

    private static boolean possible(Count count) {
        return count.entitled() >= 1
                && count.present() >= 0
                && count.present() <= count.entitled()
                && count.inFavour() >= 0
                && count.against() >= 0
                && count.abstain() >= 0
                && count.invalid() >= 0
                && cast(count) <= count.present();
    }

    private static int cast(Count count) {
        return count.inFavour() + count.against() + count.abstain() + count.invalid();
    }

    private void counted(Deliberation vote, Count count) {
        var law = dossier.law(vote.heldOn());
        var adoption = law.adoption(count.entitled(), count.present(), count.inFavour());
        found.either(adoption.quorumMet(), "quorum", count.entitled(), count.present(), adoption.quorumNeeded());
        found.by(vote.heldOn(), "approval.yes");
        var contested = adoption.outcome() == AdoptionOutcome.CONTESTED;
        var reason = vote.contestedReason();
        if (contested && reason != null && !reason.isBlank()) {
            found.look("votes", count.entitled(), count.inFavour(), reason);
        } else {
            found.either(
                    adoption.adopted() || !adoption.quorumMet() && count.inFavour() >= adoption.votesNeeded(),
                    "votes",
                    count.entitled(),
                    count.inFavour(),
                    adoption.votesNeeded());
        }
        if (cast(count) < count.present()) {
            found.by(vote.heldOn(), "approval.ballot").look("unreturned", count.present(), cast(count));
        }
    }

    /** Those called, those on the roll, and those counted are the same; an assembly is all the staff. */
    private void roll(Deliberation vote, Count count) {
        var beside = dossier.beside();
        var roll = beside.roll();
        int staff = dossier.file().workplace().staff();
        found.by(vote.heldOn(), "approval.quorum");
        if (count.entitled() > staff) {
            found.wrong("roll-staff", count.entitled(), staff);
        } else if (vote.body() == Body.ASSEMBLY && count.entitled() != staff) {
            found.look("roll-staff", count.entitled(), staff);
        } else if (beside.convenedFor() != null && beside.convenedFor() != count.entitled()) {
            found.wrong("roll-called", beside.convenedFor(), count.entitled());
        } else if (roll != null && (roll.entitled() != count.entitled() || roll.present() != count.present())) {
            found.wrong("roll", roll.entitled(), roll.present(), count.entitled(), count.present());
        } else if (roll != null && differs(roll.count(), count)) {
            found.wrong("box", Objects.requireNonNull(roll.count()).inFavour(), count.inFavour());
        } else {
            found.fits("roll", count.entitled(), count.present(), cast(count));
        }
    }

    /** Of a vote item by item: the numbers of each item can be, each was adopted, and the vote goes by the lowest. */
    private void items(Deliberation vote, Count count) {
        var items = vote.items();
        if (items == null) {
            return;
        }
        found.by(vote.heldOn(), "approval.yes");
        for (var item : items) {
            item(item, count, dossier.law(vote.heldOn()));
        }
        int least =
                items.stream().mapToInt(item -> item.count().inFavour()).min().orElse(0);
        found.either(least == count.inFavour(), "items", items.size(), least, count.inFavour());
    }

    private void item(VotedItem item, Count whole, StatuteBook law) {
        var count = item.count();
        boolean same = count.entitled() == whole.entitled() && count.present() == whole.present();
        if (!same || !possible(count)) {
            found.wrong("item-count", item.title(), count.entitled(), count.present(), cast(count));
            return;
        }
        var adoption = law.adoption(count.entitled(), count.present(), count.inFavour());
        if (adoption.outcome() == AdoptionOutcome.REJECTED || adoption.outcome() != item.outcome()) {
            found.wrong("item", item.title(), count.inFavour(), adoption.votesNeeded());
        }
    }

    private static boolean differs(@Nullable Count box, Count count) {
        return box != null && !box.equals(count);
    }

    private void secrecy(Deliberation vote) {
        var rule = dossier.law(vote.heldOn()).rule("approval.ballot");
        if (rule.isEmpty() || vote.secretBallot()) {
            return;
        }
        found.by(vote.heldOn(), "approval.ballot");
        if (rule.get().binding()) {
            found.wrong("secret");
        } else {
            found.look("secret");
        }
    }

    private void notice(Deliberation vote) {
        var delivered = dossier.beside().draftDeliveredOn();
        var law = dossier.law(vote.heldOn());
        if (delivered == null || law.rule(Duty.CONGRESS_NOTICE.ruleKey()).isEmpty()) {
            return;
        }
        var deadline = law.deadline(Duty.CONGRESS_NOTICE, vote.heldOn());
        found.by(vote.heldOn(), Duty.CONGRESS_NOTICE.ruleKey());
        if (deadline.lateOn(delivered)) {
            found.look("notice", delivered, vote.heldOn(), String.valueOf(deadline.due()));
        } else {
            found.fits("notice", delivered, vote.heldOn());
        }
    }
}
