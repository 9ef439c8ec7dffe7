package org.shangliang.app.consultation;

import static org.shangliang.app.consultation.ConsultationStep.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.consultation.model.Team.Production;
import org.shangliang.law.Ground;
import org.shangliang.law.Representation;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;

/** What the law asks of the two teams (协商代表), at the moment each question arises. */
final class TeamRules {

    /** Numbers that only the first meeting needs to be right; until then they are remarked. */
    private static final Set<String> BALANCE = Set.of("reps.unequal", "reps.employerMore");

    /** How the team came about. */
    Ruling produced(Team team, CaseContext context) {
        if (team.side() == Side.EMPLOYER) {
            return Ruling.permitted();
        }
        var workplace = context.file().workplace();
        if (!workplace.hasUnion()) {
            return withoutUnion(team, context);
        }
        if (context.law().workersSideNeedsCongressVote() && team.producedBy() != Production.CONGRESS_ELECTED) {
            return Ruling.refused(ground(
                    context,
                    "consultation.representatives.congress-vote",
                    List.of(),
                    "reps.worker_side",
                    "reps.worker_side_elected"));
        }
        return Ruling.permitted();
    }

    private static Ruling withoutUnion(Team team, CaseContext context) {
        var consenting = team.consenting();
        if (team.producedBy() == Production.UNION_CHOSE || consenting == null) {
            return Ruling.refused(
                    ground(context, "consultation.representatives.no-union", List.of(), "reps.no_union_consent"));
        }
        return context.law().noUnionConsent(context.file().workplace().staff(), consenting);
    }

    /** Whether the team just recorded stands on its own, and beside the other one. */
    Ruling composed(CaseFile file, Side recorded, CaseContext context) {
        var workers = file.workers();
        var employer = file.employer();
        var law = context.law();
        var facts = file.workplace().facts();
        if (workers != null && employer != null) {
            return softened(law.representation(facts, workers.asSideMembers(), employer.asSideMembers()));
        }
        if (workers != null && recorded == Side.WORKERS) {
            return law.workersSide(facts, workers.asSideMembers()).ruling();
        }
        return Ruling.permitted();
    }

    /** Whether both teams may sit down together. */
    Ruling together(CaseFile file, CaseContext context) {
        var workers = file.workers();
        var employer = file.employer();
        if (workers == null || employer == null) {
            var missing = workers == null ? Side.WORKERS : Side.EMPLOYER;
            return Ruling.refused(
                    ground(context, "consultation.meeting.no-team", List.of(missing), "reps.min_each", "reps.balance"));
        }
        return context.law()
                .representation(file.workplace().facts(), workers.asSideMembers(), employer.asSideMembers())
                .ruling();
    }

    private static Ruling softened(Representation representation) {
        var grounds = new ArrayList<Ground>();
        var notes = new ArrayList<>(representation.notes());
        for (var ground : representation.grounds()) {
            (BALANCE.contains(ground.code()) ? notes : grounds).add(ground);
        }
        return Ruling.of(grounds, notes);
    }
}
