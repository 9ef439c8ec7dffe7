package org.shangliang.app.consultation.coordination;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.AgendaItem;
import org.shangliang.app.consultation.model.Coordination.Point;
import org.shangliang.app.consultation.model.Meeting.Result;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Pass;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** What the sides could not agree on (争议事项): the open clauses of the table, and matters of the agenda not settled. */
@Component
class Disputed {
    private final Tables tables;

    Disputed(Tables tables) {
        this.tables = tables;
    }

    /** The clauses still apart. */
    List<NegotiatedClause> clauses(CaseContext context) {
        return tables.of(context.file().header().id()).clauses().stream()
                .filter(clause -> clause.state().isOpen())
                .toList();
    }

    /** The matters of the agenda that no meeting settled. */
    static List<AgendaItem> matters(CaseContext context) {
        return context.file().agenda().stream()
                .filter(item -> {
                    var result = context.file().talks().resultOf(item.number());
                    return result == null || result == Result.OPEN;
                })
                .toList();
    }

    /** What a command names, with the last word of each side as it stands now. */
    List<Point> of(Coordinate command, CaseContext context) {
        if (command.disputed().isEmpty() && command.matters().isEmpty()) {
            return List.of();
        }
        var open = clauses(context);
        var points = new ArrayList<Point>();
        for (var id : command.disputed()) {
            points.add(open.stream()
                    .filter(clause -> clause.id().equals(id))
                    .findFirst()
                    .map(Disputed::point)
                    .orElseThrow(() -> wrong("clauses", "coordination.clause")));
        }
        for (var number : command.matters()) {
            points.add(matters(context).stream()
                    .filter(item -> item.number() == number)
                    .findFirst()
                    .map(item -> new Point(item.title(), null, null, noted(item, context)))
                    .orElseThrow(() -> wrong("items", "coordination.item")));
        }
        return List.copyOf(points);
    }

    private static Point point(NegotiatedClause clause) {
        return new Point(
                clause.title(),
                clause.last(Side.WORKERS).map(Pass::text).orElse(null),
                clause.last(Side.EMPLOYER).map(Pass::text).orElse(null),
                null);
    }

    /** What the last meeting wrote about a matter. */
    private static @Nullable String noted(AgendaItem item, CaseContext context) {
        return context.file().talks().meetings().stream()
                .flatMap(meeting -> meeting.settlements().stream())
                .filter(one -> one.item() == item.number() && one.text() != null)
                .map(one -> String.valueOf(one.text()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static InvalidInput wrong(String field, String code) {
        return new InvalidInput(List.of(new FieldError(field, code)));
    }
}
