package org.shangliang.app.congress.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
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
    private final Consultations consultations;

    VoteRoom(VoteStore votes, Consultations consultations) {
        this.votes = votes;
        this.consultations = consultations;
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

    /** The vote that ended in a round of a case, whoever asks. */
    Optional<Vote> closed(UUID caseId, int round) {
        return votes.ofCases(List.of(caseId)).stream()
                .filter(vote -> vote.isClosed() && vote.round() == round)
                .findFirst();
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
        var header = consultations.file(vote.caseId()).header();
        return StatuteBook.of(header.region(), header.kind(), vote.meetingOn()).adoption(entitled, present, inFavour);
    }
}
