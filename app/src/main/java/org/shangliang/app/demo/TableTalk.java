package org.shangliang.app.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.CaseLine;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.hardship.ConsentLines;
import org.shangliang.app.consultation.hardship.MeasureKind;
import org.shangliang.app.consultation.hardship.MeasureTerms;
import org.shangliang.app.consultation.hardship.Measures;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.consultation.pay.PayDraft;
import org.shangliang.app.consultation.pay.PayTable;
import org.shangliang.app.consultation.pay.ScenarioDraft;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.demo.History.Players;
import org.shangliang.app.organization.BusinessSituation;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** What the two sides of the demo's open talks have reckoned so far: agreed figures here, differing ones there. */
@Component
class TableTalk {
    private static final Set<String> OPEN = Set.of("ACCEPTED", "NEGOTIATING", "SUSPENDED", "COORDINATING");
    /** The statutory heading of posts and rest in turn. */
    private static final String ROTATION = "T03.2";

    private static final long FRONTLINE = 486_000;
    private static final long SKILLED = 653_500;
    private static final long OFFICE = 590_000;

    private final Consultations consultations;
    private final Tables tables;
    private final PayTable pay;
    private final Measures measures;
    private final Texts texts;

    private boolean differs;

    TableTalk(Consultations consultations, Tables tables, PayTable pay, Measures measures, Texts texts) {
        this.tables = tables;
        this.measures = measures;
        this.consultations = consultations;
        this.pay = pay;
        this.texts = texts;
    }

    void at(Players players) {
        consultations.list(players.union(), 1, 0).stream()
                .filter(line -> OPEN.contains(line.stage()))
                .map(CaseLine::id)
                .forEach(id -> reckon(id, players.union(), players.employer()));
    }

    private void reckon(UUID id, Actor union, Actor employer) {
        var workplace = consultations.look(id, union).employer();
        int staff = workplace.staff();
        var file = consultations.file(id);
        boolean seated = file.workers() != null && file.employer() != null;
        if (seated && workplace.situation() == BusinessSituation.STRUGGLING) {
            pullThrough(id, union, employer);
        }
        pay.state(id, basis(staff, "36.5", null), union);
        if (differs) {
            pay.state(id, basis(staff - 4, "34", texts.of("demo.pay.reason")), employer);
        } else {
            var seen = pay.of(id, employer).workers();
            pay.confirm(id, seen == null ? null : seen.id(), employer);
        }
        differs = !differs;
        pay.propose(id, new ScenarioDraft(texts.of("demo.pay.workers"), 1, 12, percent("6"), 10_000L, null), union);
        pay.propose(id, new ScenarioDraft(texts.of("demo.pay.employer"), 2, 8, percent("3.5"), null, null), employer);
    }

    /** Both sides have initialled how to get through; some workers have agreed to the cut in writing. */
    private void pullThrough(UUID id, Actor union, Actor employer) {
        var from = consultations.look(id, union).today().plusDays(16).withDayOfMonth(1);
        var chiefs = List.of(chief(id, Side.WORKERS, union), chief(id, Side.EMPLOYER, employer));
        measure(id, MeasureKind.ROTATION, "rotation", from, 236_000L, chiefs);
        measure(id, MeasureKind.ADJUSTED_PAY, "cut", from, FRONTLINE / 2, chiefs);
        var cut = measures.of(id, union).getLast();
        var names = List.of(texts.of("demo.measure.consents").split(" "));
        measures.consent(id, cut.id(), new ConsentLines(new ArrayList<@Nullable String>(names)), employer);
    }

    /** The chief of a side, whose initials count. */
    private Actor chief(UUID id, Side side, Actor player) {
        var team = consultations.file(id).team(side);
        var name = team == null ? player.name() : team.chief().map(Member::name).orElse(player.name());
        return new Actor(player.account(), player.capacity(), Role.REPRESENTATIVE, new Scope.CaseSide(id, side), name);
    }

    /** The clause on the table that the measure stands in, if it is talked about there. */
    private @Nullable UUID clause(UUID id, MeasureKind kind) {
        return tables.of(id).clauses().stream()
                .filter(clause ->
                        kind == MeasureKind.ROTATION && clause.heading().equals(ROTATION))
                .map(NegotiatedClause::id)
                .findFirst()
                .orElse(null);
    }

    private void measure(UUID id, MeasureKind kind, String key, LocalDate from, long floor, List<Actor> chiefs) {
        var terms = new MeasureTerms(
                kind,
                texts.of("demo.measure." + key),
                from,
                from.plusMonths(3).minusDays(1),
                from.plusDays(45),
                floor,
                texts.of("demo.measure.managers"),
                texts.of("demo.measure.old"),
                20,
                kind == MeasureKind.ADJUSTED_PAY,
                clause(id, kind));
        measures.propose(id, terms, chiefs.getFirst());
        var measure = measures.of(id, chiefs.getFirst()).getLast();
        for (var chief : chiefs) {
            if (measures.initial(id, measure.id(), measure.version(), chief)
                    instanceof Outcome.Refused<?>(var grounds)) {
                throw new IllegalStateException("the demo's measure was refused: " + grounds);
            }
        }
    }

    private PayDraft basis(int staff, String social, @Nullable String reason) {
        int skilled = staff / 4;
        int office = staff / 10;
        var rows = new ArrayList<PayDraft.@Nullable Row>();
        rows.add(row("frontline", staff - skilled - office, FRONTLINE));
        rows.add(row("skilled", Math.max(1, skilled), SKILLED));
        rows.add(row("office", Math.max(1, office), OFFICE));
        long bill = 0;
        for (var row : List.copyOf(rows)) {
            bill += row == null || row.heads() == null || row.monthlyFen() == null
                    ? 0
                    : row.monthlyFen() * row.heads() * 12;
        }
        long overtime = bill / 20;
        return new PayDraft(
                texts.of("demo.pay.covered"),
                "2022-02",
                rows,
                bill + overtime,
                overtime,
                new BigDecimal(social),
                bill / 3,
                reason);
    }

    private PayDraft.Row row(String key, int heads, long monthly) {
        return new PayDraft.Row(texts.of("demo.pay.band." + key), heads, monthly);
    }

    private static BigDecimal percent(String percent) {
        return new BigDecimal(percent);
    }
}
