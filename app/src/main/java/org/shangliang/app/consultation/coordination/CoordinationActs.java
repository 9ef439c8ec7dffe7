package org.shangliang.app.consultation.coordination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.consultation.model.Proceedings.Body;
import org.shangliang.app.consultation.model.Proceedings.Coordinator;
import org.shangliang.app.consultation.model.Proceedings.Proposal;
import org.shangliang.law.Side;

/** What a person may do in a coordination now (可办事项), so that a page shows those forms and no others. */
final class CoordinationActs {
    private CoordinationActs() {}

    static List<Act> of(@Nullable Coordination now, boolean here, CaseContext context) {
        var authority = context.actor().role() == Role.REVIEWER;
        if (!here || now == null) {
            return authority ? List.of(Act.BEGIN) : speaks(context) ? List.of(Act.APPLY) : List.of();
        }
        return authority ? ofTheAuthority(now) : speaks(context) ? ofASide(now, context) : List.of();
    }

    /** The proposals that a side has not answered yet. */
    static List<Integer> awaiting(Coordination now, Side side) {
        return now.proceedings().proposals().stream()
                .filter(one -> one.of(side) == null)
                .map(Proposal::number)
                .toList();
    }

    private static List<Act> ofTheAuthority(Coordination now) {
        if (now.acceptedOn() == null) {
            return List.of(Act.ACCEPT, Act.DECLINE);
        }
        var acts = new ArrayList<Act>();
        acts.add(Act.NAME);
        if (bodies(now).size() == Body.values().length) {
            acts.addAll(List.of(Act.SESSION, Act.PROPOSE, Act.DRAW));
        }
        if (!now.extended()) {
            acts.add(Act.EXTEND);
        }
        if (now.proceedings().accord() != null) {
            acts.add(Act.RESUME);
        }
        acts.add(Act.FAIL);
        return List.copyOf(acts);
    }

    private static List<Act> ofASide(Coordination now, CaseContext context) {
        var side = CoordinationPages.side(context);
        var acts = new ArrayList<Act>();
        if (!awaiting(now, side).isEmpty()) {
            acts.add(Act.ANSWER);
        }
        acts.add(Act.STATE);
        var application = now.application();
        if (application != null && application.by() == side) {
            acts.add(Act.WITHDRAW);
        }
        return List.copyOf(acts);
    }

    /** A side itself, or the federation where there is no union. */
    private static boolean speaks(CaseContext context) {
        return context.actingSide() != null || context.file().header().onBehalf();
    }

    private static Set<Body> bodies(Coordination now) {
        return now.proceedings().coordinators().stream().map(Coordinator::body).collect(Collectors.toSet());
    }
}
