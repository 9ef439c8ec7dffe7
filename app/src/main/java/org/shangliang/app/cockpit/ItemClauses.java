package org.shangliang.app.cockpit;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shangliang.app.consultation.model.AgendaItem;
import org.shangliang.app.consultation.model.ClauseWording;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.table.ClauseState;
import org.shangliang.app.consultation.table.NegotiatedClause;

/**
 * Which clauses of a draft came of an item of the agenda (议题对应的条款). At the table a clause carries a title: the item's own
 * clauses are those of its title. Where none has it, they are those under its heading that carry no other item's title.
 */
record ItemClauses(List<AgendaItem> agenda, List<NegotiatedClause> table, Draft draft) {

    /** A clause; {@code own} unless other items stand under the same heading and nobody can tell which it came of. */
    record Found(Draft.Clause clause, boolean own) {}

    List<Found> of(AgendaItem item) {
        var titled = clauses(clause -> isTitled(clause, item));
        if (!titled.isEmpty()) {
            return found(titled, true);
        }
        var same = clauses(clause -> clause.heading().equals(item.heading()) && !isAnothers(clause, item));
        if (!same.isEmpty()) {
            return found(same, agenda.stream().noneMatch(other -> isOther(other, item) && sameHeading(other, item)));
        }
        return found(clauses(clause -> isWithin(clause.heading(), item.heading()) && !isAnothers(clause, item)), false);
    }

    private List<Draft.Clause> clauses(Predicate<Draft.Clause> wanted) {
        return draft.clauses().stream().filter(wanted).toList();
    }

    private static List<Found> found(List<Draft.Clause> clauses, boolean own) {
        return clauses.stream().map(clause -> new Found(clause, own)).toList();
    }

    private boolean isTitled(Draft.Clause clause, AgendaItem item) {
        return titles(clause).anyMatch(item.title()::equals);
    }

    private boolean isAnothers(Draft.Clause clause, AgendaItem item) {
        var others = agenda.stream()
                .filter(other -> isOther(other, item))
                .map(AgendaItem::title)
                .collect(Collectors.toSet());
        return titles(clause).anyMatch(others::contains);
    }

    /** Under what titles both chiefs initialled this very text. */
    private Stream<String> titles(Draft.Clause clause) {
        var text = ClauseWording.canonical(clause.text());
        return table.stream()
                .filter(one -> one.state() == ClauseState.AGREED)
                .filter(one -> ClauseWording.canonical(one.last().text()).equals(text))
                .map(NegotiatedClause::title);
    }

    private static boolean isOther(AgendaItem one, AgendaItem item) {
        return one.number() != item.number();
    }

    private static boolean sameHeading(AgendaItem one, AgendaItem other) {
        return one.heading().equals(other.heading());
    }

    /** One of them is the heading of the other, as {@code T01} is of {@code T01.4}. */
    private static boolean isWithin(String one, String other) {
        return one.startsWith(other + ".") || other.startsWith(one + ".");
    }
}
