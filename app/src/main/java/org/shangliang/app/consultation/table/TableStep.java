package org.shangliang.app.consultation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;

/** What the acts at the table share: who may act, at which stages, and the table as their state. */
abstract class TableStep<C extends TableCommand> extends CaseStep<C, Table> {
    static final String NAME = "table";
    static final String[] BASIS = {"reps.chief_each", "meeting.draft_signed_by_chiefs"};

    private static final List<String> STAGES = List.of("ACCEPTED", "NEGOTIATING", "COORDINATING");
    static final Lifecycle TABLE = Lifecycle.table()
            .stay(STAGES, NAME, "clause.proposed")
            .stay(STAGES, NAME, "clause.countered")
            .stay(STAGES, NAME, "clause.initialled")
            .stay(STAGES, NAME, "clause.agreed")
            .stay(STAGES, NAME, "clause.replaced")
            .stay(STAGES, NAME, "clause.undone")
            .stay(STAGES, NAME, "clause.reopening")
            .stay(STAGES, NAME, "clause.reopened")
            .stay(STAGES, NAME, "clause.withdrawn")
            .stay(STAGES, NAME, "clause.shelved")
            .stay(STAGES, NAME, "deal.proposed")
            .stay(STAGES, NAME, "deal.initialled")
            .stay(STAGES, NAME, "deal.agreed")
            .stay(STAGES, NAME, "deal.undone")
            .stay(STAGES, NAME, "deal.shelved")
            .stay(STAGES, NAME, "deal.withdrawn")
            .done();

    private final TableStore store;

    TableStep(Class<C> payload, TableStore store) {
        this(payload, store, Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.REPRESENTATIVE));
    }

    TableStep(Class<C> payload, TableStore store, Set<Role> roles) {
        super(new StepRule(NAME, null, roles, List.of(BASIS)), payload, TABLE);
        this.store = store;
    }

    @Override
    public final Table load(CaseFile file) {
        return store.get(file.header().id());
    }

    @Override
    public final CaseFile save(CaseFile file, Table state) {
        store.put(file.header().id(), state);
        return file;
    }

    @Override
    public final boolean isMarginal() {
        return true;
    }

    @Override
    public final Ruling gate(Table table, CaseContext context) {
        var grounds = new ArrayList<Ground>();
        for (var side : Side.values()) {
            if (context.file().team(side) == null) {
                grounds.add(context.ground("consultation.table.no-team", List.of(side), BASIS));
            }
        }
        return Ruling.of(grounds, List.of()).and(Mandates.check(context));
    }

    /** That the actor is not the chief of the own side; null for the chief, who alone initials. */
    static @Nullable Ground notChief(CaseContext context) {
        var side = side(context);
        var team = context.file().team(side);
        var chief =
                team == null ? "" : team.chief().map(member -> member.name()).orElse("");
        return chief.equals(context.actor().name())
                ? null
                : context.ground("consultation.table.not-chief", List.of(side, chief), BASIS);
    }

    /** The side that acts; only people of a side come here. */
    static Side side(CaseContext context) {
        var side = context.actingSide();
        if (side == null) {
            throw new IllegalStateException("nobody between the sides acts at the table");
        }
        return side;
    }

    static Decision<Table> refused(CaseContext context, String code, Object... arguments) {
        return new Decision.Refused<>(context.ground(code, List.of(arguments), BASIS));
    }
}
