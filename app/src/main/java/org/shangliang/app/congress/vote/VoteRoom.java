package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.congress.model.VotedItem;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.law.Adoption;
import org.shangliang.law.StatuteBook;
import org.springframework.stereotype.Component;

/** Who may conduct a vote (表决组织): the chair of the union; the officer where the higher union acts on behalf. */
@Component
class VoteRoom {
    private final VoteStore votes;
    private final ItemStore items;
    private final Consultations consultations;
    private final Congresses congresses;

    VoteRoom(VoteStore votes, ItemStore items, Consultations consultations, Congresses congresses) {
        this.votes = votes;
        this.items = items;
        this.consultations = consultations;
        this.congresses = congresses;
    }

    /** The case, for who may conduct its votes; for everybody else there is no such thing. */
    CaseContext enter(UUID caseId, Actor actor) {
        if (actor.role() != Role.UNION_CHAIR && actor.role() != Role.OFFICER) {
            throw new NoSuch("vote");
        }
        return sees(caseId, actor).orElseThrow(() -> new NoSuch("vote"));
    }

    /** The case, if this chair or officer may conduct its votes. */
    Optional<CaseContext> sees(UUID caseId, Actor actor) {
        return Optional.of(consultations.look(caseId, actor))
                .filter(context -> actor.role() == Role.UNION_CHAIR
                        || context.file().header().onBehalf());
    }

    /** The vote, for who may conduct it. */
    Vote get(UUID id, Actor actor) {
        var vote = find(id);
        enter(vote.caseId(), actor);
        return vote;
    }

    /** The vote, whoever asks: its number is known to those who were given it. */
    Vote find(UUID id) {
        return votes.find(id).orElseThrow(() -> new NoSuch("vote"));
    }

    /** What the meeting of a vote is to deal with, an item each. */
    List<String> agenda(Vote vote) {
        var call = congresses.of(vote.caseId()).calledFor(vote.round());
        return call == null ? List.of() : call.items();
    }

    /** The names of the items that are voted on one by one. */
    List<String> items(Vote vote) {
        return items.items(vote).stream().map(VoteItem::title).toList();
    }

    /** The items that an earlier round did not adopt, so that voters know what was negotiated again. */
    List<String> failedBefore(Vote vote) {
        return congresses
                .of(vote.caseId())
                .last()
                .filter(held -> held.round() < vote.round())
                .map(held -> held.failed().stream().map(VotedItem::title).toList())
                .orElse(List.of());
    }

    /** The vote that ended in a round of a case, whoever asks. */
    Optional<Vote> closed(UUID caseId, int round) {
        return votes.ofCases(List.of(caseId)).stream()
                .filter(vote -> vote.isClosed() && vote.round() == round)
                .findFirst();
    }

    /** Whether a vote of the round under way is closed and its result is still to be recorded, from the box or by hand. */
    boolean unrecorded(Vote vote) {
        var on = vote.closedOn();
        return on != null
                && !vote.recorded()
                && vote.round() == consultations.file(vote.caseId()).round()
                && congresses.of(vote.caseId()).held().stream()
                        .noneMatch(held ->
                                held.round() == vote.round() && !held.heldOn().isBefore(on));
    }

    /** The votes of the cases an actor may conduct votes of, newest first. */
    List<Vote> list(Actor actor) {
        if (actor.role() != Role.UNION_CHAIR && actor.role() != Role.OFFICER) {
            throw new NoSuch("vote");
        }
        var cases = consultations.list(actor, 200, 0).stream()
                .filter(line -> actor.role() == Role.UNION_CHAIR
                        || consultations.file(line.id()).header().onBehalf())
                .map(line -> line.id())
                .toList();
        return votes.ofCases(cases);
    }

    /** What the law says to these numbers on the day of the vote. */
    Adoption adoption(Vote vote, int entitled, int present, int inFavour) {
        return law(vote).adoption(entitled, present, inFavour);
    }

    /** The law on the day of the vote. */
    StatuteBook law(Vote vote) {
        var header = consultations.file(vote.caseId()).header();
        return StatuteBook.of(header.region(), header.kind(), vote.meetingOn());
    }
}
