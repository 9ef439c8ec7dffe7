package org.shangliang.app.cockpit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.congress.Congresses;
import org.shangliang.app.congress.vote.Votes;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.evaluation.CaseSigns;
import org.shangliang.app.supervision.Reminders;
import org.shangliang.app.supervision.Supervisors;
import org.springframework.stereotype.Component;

/** What the overseeing modules have to say on the page of a case. */
@Component
class CaseAsides {
    private static final Set<String> BEFORE_TALKS =
            Set.of("PREPARING", "WITHDRAWN", "OFFERED", "OVERDUE", "DECLINED", "ESCALATED");

    private static final Set<String> DRAFT_READ = Set.of("AGREED", "DELIBERATING", "ADOPTED");

    private static final Set<String> SIGNED = Set.of("SIGNED", "FILED");

    private final Reminders reminders;
    private final CaseSigns signs;
    private final Votes votes;
    private final Congresses congresses;
    private final Contracts contracts;

    CaseAsides(Reminders reminders, CaseSigns signs, Votes votes, Congresses congresses, Contracts contracts) {
        this.votes = votes;
        this.congresses = congresses;
        this.contracts = contracts;
        this.reminders = reminders;
        this.signs = signs;
    }

    CasePage.Asides of(CaseContext context) {
        var actor = context.actor();
        var caseId = context.file().header().id();
        var contacts =
                Supervisors.isOne(actor) ? "/enterprises/" + context.employer().id() + "/contacts" : null;
        var table = BEFORE_TALKS.contains(context.stage()) || actor.role() == Role.REVIEWER
                ? null
                : "/cases/" + caseId + "/table";
        return new CasePage.Asides(
                reminders.of(actor, caseId),
                signs.of(actor, caseId),
                contacts,
                table,
                votes.wayTo(caseId, actor).orElse(null),
                reading(context),
                unscanned(context));
    }

    /** The way to the vote of the congress that is called; nothing before, and once it met without a quorum. */
    @Nullable
    String vote(CaseContext context) {
        var file = context.file();
        var id = file.header().id();
        return congresses.of(id).calledFor(file.round()) == null
                ? null
                : votes.wayTo(id, context.actor()).orElse(null);
    }

    /** As long as a scan can still be brought. */
    private boolean unscanned(CaseContext context) {
        if (!SIGNED.contains(context.stage())) {
            return false;
        }
        var attempt = contracts.of(context.file()).attempt();
        return attempt != null && attempt.lacksScan();
    }

    /** Only the union, once there is a draft. */
    private static @Nullable String reading(CaseContext context) {
        boolean union = context.actor().role() == Role.UNION_CHAIR
                && context.file().draft() != null
                && DRAFT_READ.contains(context.stage());
        return union ? "/cases/" + context.file().header().id() + "/reading" : null;
    }
}
