package org.shangliang.app.consultation.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.joint.JointTalk.Party;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.ClauseWording;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.table.ClauseState;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;

/** What the rule pack says to talks at one table (同桌协商规则); what no source shows is said to be unverified. */
final class JointRules {
    private static final String SEATS = "area_sector.reps_each";
    private static final Set<String> TALKS = Set.of("ACCEPTED", "NEGOTIATING", "SUSPENDED", "COORDINATING");

    private static final Set<String> OVER = Set.of("WITHDRAWN", "ENDED", "EXPIRED", "RESCINDED");

    private JointRules() {}

    /** Whether the case has come to its end, so that nobody says or takes on anything more. */
    static boolean isOver(String stage) {
        return OVER.contains(stage);
    }

    /** Why this person cannot arrange the table now. */
    static List<Ground> barred(CaseContext context) {
        var role = context.actor().role();
        if (role != Role.UNION_CHAIR && role != Role.OFFICER) {
            return List.of(new Ground("joint.not-yours", List.of(), List.of()));
        }
        return TALKS.contains(context.stage())
                ? List.of()
                : List.of(new Ground("joint.stage", List.of(context.stage()), List.of()));
    }

    /** How many sit on each side, against the range of the pack; a recommendation, which bars nothing. */
    static List<Ground> seats(CaseContext context) {
        var rule = context.law().rule(SEATS);
        if (rule.isEmpty() || rule.get().values().size() != 2) {
            return List.of(new Ground("joint.seats.unverified", List.of(), List.of()));
        }
        int least = Integer.parseInt(rule.get().values().get(0));
        int most = Integer.parseInt(rule.get().values().get(1));
        var remarks = new ArrayList<Ground>();
        for (var side : Side.values()) {
            var team = context.file().team(side);
            int seats = team == null ? 0 : team.members().size();
            if (seats < least || seats > most) {
                remarks.add(context.ground("joint.seats", List.of(side, seats, least, most), SEATS));
            }
        }
        return remarks;
    }

    /** In what the talks may end: in the forms of an accord where the law of the kind names such, else in whatever is chosen. */
    static List<JointResult> results(CaseFile file) {
        var forms = AccordCases.forms(file);
        return Stream.of(JointResult.values())
                .filter(result ->
                        forms.isEmpty() || forms.contains(result.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** The clauses an employer takes its stand on. */
    static List<NegotiatedClause> clauses(Table table) {
        return table.clauses().stream()
                .filter(clause -> clause.state() != ClauseState.WITHDRAWN && clause.state() != ClauseState.PARKED)
                .toList();
    }

    /** The clause of the table from which a clause of the draft came, if it came from there. */
    static Optional<NegotiatedClause> of(List<NegotiatedClause> table, Draft.Clause drafted) {
        return table.stream()
                .filter(clause -> ClauseWording.same(clause.last().text(), drafted.text()))
                .findFirst();
    }

    /** Why an employer cannot take the result on itself yet; a contract must first be a draft both chiefs signed. */
    static List<Ground> unready(JointTalk talk, Party party, Table table, CaseFile file, String stage) {
        var grounds = new ArrayList<Ground>();
        if (isOver(stage)) {
            grounds.add(new Ground("joint.over", List.of(stage), List.of()));
        }
        if (!talk.result().isAccord() && file.draft() == null) {
            grounds.add(new Ground("joint.draft-first", List.of(), List.of()));
        }
        if (party.boundOn() != null) {
            grounds.add(
                    new Ground("joint.bound-already", List.of(party.boundOn().toString()), List.of()));
        }
        var clauses = clauses(table);
        long open = clauses.stream()
                .filter(clause -> clause.state() != ClauseState.AGREED)
                .count();
        if (open > 0 || clauses.isEmpty() && file.draft() == null) {
            grounds.add(new Ground("joint.clauses-open", List.of(String.valueOf(open)), List.of()));
        }
        long silent = clauses.stream()
                .filter(clause -> talk.stance(party.employer(), clause.id())
                        .filter(one -> one.pass() == clause.last().number())
                        .isEmpty())
                .count();
        if (silent > 0) {
            grounds.add(new Ground("joint.stances-open", List.of(String.valueOf(silent)), List.of()));
        }
        return grounds;
    }
}
