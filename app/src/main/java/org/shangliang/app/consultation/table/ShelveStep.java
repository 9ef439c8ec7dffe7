package org.shangliang.app.consultation.table;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.table.TableCommand.Shelve;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** The recorder notes what the sides did with a clause they could not agree on (保留、搁置、撤回); a new pass takes it back. */
final class ShelveStep extends TableStep<Shelve> {
    private static final List<ClauseState> SHELVES =
            List.of(ClauseState.RESERVED, ClauseState.PARKED, ClauseState.WITHDRAWN);

    ShelveStep(TableStore store) {
        super(Shelve.class, store, Set.of(Role.RECORDER));
    }

    @Override
    public Decision<Table> decide(Shelve command, Table table, CaseContext context) {
        var clause = table.clause(command.clause());
        var shelf = shelf(command.state());
        if (clause.state() == ClauseState.AGREED) {
            return refused(context, "consultation.table.agreed", clause.number());
        }
        return Accepted.of("clause.shelved", table.with(clause.shelved(shelf)))
                .fact("clause", clause.number())
                .fact("state", shelf);
    }

    /** What the recorder chose. */
    static ClauseState shelf(@Nullable String typed) {
        return SHELVES.stream()
                .filter(state -> state.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError("state", "consultation.room.choose"))));
    }
}
