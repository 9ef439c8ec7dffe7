package org.shangliang.app.consultation.joint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.consultation.joint.JointTalk.Change;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.table.Mandates;
import org.shangliang.app.consultation.table.Table;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of several employers as those arrange it who conduct the case (同桌协商). */
@Component
public class JointTalks {
    private static final int DISTRICT = 6;

    private final Tables tables;
    private final JointStore store;
    private final Employers employers;
    private final Margin margin;

    JointTalks(Tables tables, JointStore store, Employers employers, Margin margin) {
        this.tables = tables;
        this.store = store;
        this.employers = employers;
        this.margin = margin;
    }

    /** The case, its table, and who sits at it; none yet while the case is one employer's alone. */
    public record Sight(
            CaseContext context, Table table, @Nullable JointTalk talk) {
        JointTalk opened() {
            if (talk == null) {
                throw new NoSuch("joint");
            }
            return talk;
        }
    }

    /** For whoever sees the case and its table. */
    @Transactional(readOnly = true)
    public Sight look(UUID caseId, Actor actor) {
        var sight = tables.look(caseId, actor);
        var round = sight.context().file().round();
        return new Sight(
                sight.context(), sight.table(), store.find(caseId, round).orElse(null));
    }

    /** Widens the talks to a sector or an area, or says anew what they are to end in. */
    @Transactional
    public List<Ground> set(
            UUID caseId, @Nullable String scope, @Nullable String area, @Nullable String result, Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var barred = JointRules.barred(sight.context());
        if (!barred.isEmpty()) {
            return barred;
        }
        var input = new JointInput();
        var wide = input.scope(scope);
        var where = input.text("area", area, 60);
        var end = input.result(result, JointRules.results(sight.context().file()));
        input.check();
        if (sight.talk() != null && sight.talk().isFixed()) {
            return List.of(new Ground("joint.fixed", List.of(), List.of()));
        }
        store.put(caseId, wide, where, end);
        var lead = sight.context().employer();
        store.add(caseId, lead.id(), lead.unionId());
        margin.note(JointNotes.SET, sight.context(), Map.of("scope", wide.name(), "result", end.name()), where);
        return List.of();
    }

    /** Seats an employer of the same district, by its credit code. */
    @Transactional
    public List<Ground> seat(UUID caseId, @Nullable String creditCode, Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var barred = JointRules.barred(sight.context());
        if (!barred.isEmpty()) {
            return barred;
        }
        var talk = sight.opened();
        var employer = found(sight.context(), creditCode);
        if (talk.parties().stream().anyMatch(party -> party.employer().equals(employer.id()))) {
            throw JointInput.wrong("creditCode", "joint.twice", employer.name());
        }
        store.add(caseId, employer.id(), employer.unionId());
        margin.note(
                JointNotes.SEATED,
                sight.context(),
                Map.of("employer", employer.id().toString()),
                null);
        return List.of();
    }

    private EmployerView found(CaseContext context, @Nullable String creditCode) {
        var region = context.file().header().region();
        var district = region.substring(0, Math.min(DISTRICT, region.length()));
        var code = creditCode == null ? "" : creditCode.strip().toUpperCase(java.util.Locale.ROOT);
        return employers
                .ofCreditCode(code, new Scope.Region(district))
                .orElseThrow(() -> JointInput.wrong("creditCode", "joint.unknown"));
    }

    /** Takes an employer from the table that has not taken the result on itself; never the case's own. */
    @Transactional
    public List<Ground> unseat(UUID caseId, UUID employer, Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var barred = JointRules.barred(sight.context());
        if (!barred.isEmpty()) {
            return barred;
        }
        var party = sight.opened().party(employer);
        if (party.boundOn() != null
                || employer.equals(sight.context().employer().id())) {
            return List.of(new Ground("joint.stays", List.of(), List.of()));
        }
        store.remove(caseId, employer);
        margin.note(JointNotes.LEFT, sight.context(), Map.of("employer", employer.toString()), null);
        return List.of();
    }

    /** Tells in plain words what a clause changes for platform workers; both words are needed. */
    @Transactional
    public List<Ground> tell(
            UUID caseId,
            UUID clause,
            @Nullable String topic,
            @Nullable String before,
            @Nullable String after,
            Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var role = actor.role();
        if (sight.context().actingSide() == null && role != Role.OFFICER) {
            return List.of(new Ground("joint.not-yours", List.of(), List.of()));
        }
        var lapsed = Mandates.lapsed(sight.context());
        if (!lapsed.isEmpty()) {
            return lapsed;
        }
        if (sight.opened().isFixed()) {
            return List.of(new Ground("joint.fixed", List.of(), List.of()));
        }
        var found = sight.table().clause(clause);
        var input = new JointInput();
        var change = new Change(
                clause, input.topic(topic), input.text("before", before, 500), input.text("after", after, 500));
        input.check();
        store.put(caseId, change);
        margin.note(
                JointNotes.TOLD,
                sight.context(),
                Map.of(
                        "clause",
                        String.valueOf(found.number()),
                        "topic",
                        change.topic().name()),
                change.before() + "\n" + change.after());
        return List.of();
    }

    /** How wide the talks reach, for a list of choices. */
    static List<OpenCase.Scope> scopes() {
        return List.of(OpenCase.Scope.SECTORAL, OpenCase.Scope.REGIONAL);
    }
}
