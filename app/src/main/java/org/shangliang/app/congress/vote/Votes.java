package org.shangliang.app.congress.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.CongressStage;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.congress.model.Convening;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The votes of congresses (大会表决): prepared with a roll, opened on the day of the meeting, taken back before that. */
@Component
public class Votes {
    private static final int LONGEST = 40;
    private static final int KEY = 32;

    private final VoteStore store;
    private final RollStore roll;
    private final ItemStore items;
    private final RollReader reader;
    private final VoteRoom room;
    private final Congresses congresses;
    private final Opening opening;

    Votes(VoteBooks books, RollReader reader, VoteRoom room, Congresses congresses, Opening opening) {
        this.store = books.votes();
        this.roll = books.roll();
        this.items = books.items();
        this.reader = reader;
        this.room = room;
        this.congresses = congresses;
        this.opening = opening;
    }

    /** Prepares the vote of the congress that is called; its roll may be changed only by taking the vote back. */
    @Transactional
    public Outcome<UUID> prepare(UUID caseId, VoteDraft draft, Actor chair) {
        var context = room.enter(caseId, chair);
        var call = congresses.of(caseId).calledFor(context.file().round());
        var text = context.file().draft();
        if (call == null || text == null) {
            return refused("congress.vote.not-convened", context);
        }
        var barred = barred(store.ofCases(List.of(caseId)));
        if (barred.isPresent()) {
            return refused(barred.get(), context);
        }
        var entrants = read(draft);
        if (differs(call, entrants.size())) {
            return differing(call, entrants.size(), context);
        }
        var vote = new Vote(
                Ids.random(),
                caseId,
                context.file().round(),
                call.body(),
                draft.level(),
                Vote.State.PREPARED,
                text.title(),
                call.place(),
                call.meetingOn(),
                text.digest(),
                draft.firstTeller().strip(),
                draft.secondTeller().strip(),
                null,
                null,
                false,
                draft.items().size());
        store.insert(vote, VoteVault.chance(KEY), draft.termEnds());
        items.insert(vote.id(), draft.items());
        roll.enter(vote.id(), entrants);
        return Outcome.done(vote.id());
    }

    /** Why no vote is prepared beside those there are. */
    private Optional<String> barred(List<Vote> known) {
        if (known.stream().anyMatch(vote -> !vote.isClosed())) {
            return Optional.of("congress.vote.running");
        }
        return known.stream().anyMatch(room::unrecorded) ? Optional.of("congress.vote.unrecorded") : Optional.empty();
    }

    /** Takes back a vote that was not opened, to draw up its roll anew. */
    @Transactional
    public UUID takeBack(UUID id, Actor chair) {
        var vote = room.get(id, chair);
        if (store.lock(id).state() != Vote.State.PREPARED) {
            throw new NoSuch("prepared vote");
        }
        items.delete(id);
        store.delete(id);
        return vote.caseId();
    }

    /** Opens the vote: from now on the roll is frozen and ballots are taken. */
    @Transactional
    public Outcome<UUID> open(UUID id, Actor chair) {
        var vote = room.find(id);
        var context = room.enter(vote.caseId(), chair);
        var call = congresses.of(vote.caseId()).calledFor(vote.round());
        int entitled = roll.headcount(id).entitled();
        return vote.state() == Vote.State.PREPARED && call != null && differs(call, entitled)
                ? differing(call, entitled, context)
                : opening.open(id, context);
    }

    /** The congress is called for a number; a roll of another would be found wrong when the contract is filed. */
    private static boolean differs(Convening call, int entitled) {
        return call.entitled() != null && call.entitled() != entitled;
    }

    private static Outcome<UUID> differing(Convening call, int entitled, CaseContext context) {
        var numbers = List.of(String.valueOf(call.entitled()), entitled);
        return Outcome.refused(context.ground("congress.roll.differs", numbers, "approval.quorum"));
    }

    /**
     * Where an actor conducts the vote of a case: the one that runs, or the last, or a new one, also after one without a
     * quorum once the congress is called again; nowhere for others.
     */
    @Transactional(readOnly = true)
    public Optional<String> wayTo(UUID caseId, Actor actor) {
        if (actor.role() != Role.UNION_CHAIR && actor.role() != Role.OFFICER) {
            return Optional.empty();
        }
        var seen = room.sees(caseId, actor);
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        var context = seen.get();
        int round = context.file().round();
        boolean calledAnew = congresses.of(caseId).calledFor(round) != null;
        var known = store.ofCases(List.of(caseId)).stream()
                .min(Comparator.comparing(Vote::isClosed).thenComparing(Vote::recorded))
                .filter(vote -> !vote.isClosed() || vote.round() == round && !(vote.recorded() && calledAnew));
        return known.map(vote -> "/congress/" + vote.id())
                .or(() -> Optional.of("/cases/" + caseId + "/vote")
                        .filter(path -> context.stage().equals(CongressStage.DELIBERATING.name())));
    }

    private List<Entrant> read(VoteDraft draft) {
        var errors = new ArrayList<FieldError>();
        teller("firstTeller", draft.firstTeller(), errors);
        teller("secondTeller", draft.secondTeller(), errors);
        if (errors.isEmpty()
                && draft.firstTeller().strip().equals(draft.secondTeller().strip())) {
            errors.add(new FieldError("secondTeller", "congress.teller.same"));
        }
        errors.addAll(ItemTitles.faults(draft.items()));
        try {
            var entrants = reader.read(draft.roll());
            if (errors.isEmpty()) {
                return entrants;
            }
        } catch (InvalidInput input) {
            errors.addAll(input.errors());
        }
        throw new InvalidInput(errors);
    }

    private static void teller(String field, String name, List<FieldError> errors) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            errors.add(new FieldError(field, "congress.teller.name"));
        }
    }

    static <T> Outcome<T> refused(String code, CaseContext context) {
        return Outcome.refused(context.ground(code, List.of(), "approval.ballot"));
    }
}
