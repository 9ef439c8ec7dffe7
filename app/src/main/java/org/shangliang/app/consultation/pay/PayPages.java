package org.shangliang.app.consultation.pay;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Puts the pages of the calculation together. */
@Component
class PayPages {
    private final Consultations consultations;
    private final PayTable table;
    private final PayWords words;

    PayPages(Consultations consultations, PayTable table, PayWords words) {
        this.consultations = consultations;
        this.table = table;
        this.words = words;
    }

    PayPage show(UUID id, Actor actor, FormValues form) {
        var context = consultations.look(id, actor);
        var standing = table.of(id, actor);
        var against = Yardsticks.of(context, context.today());
        var bars = PayTable.bars(context);
        return new PayPage(
                words.heading(context),
                state(standing),
                List.of(Side.values()).stream()
                        .flatMap(side -> standing.of(side).stream())
                        .map(words::stated)
                        .toList(),
                standing.differences().stream().map(words::difference).toList(),
                new PaySums(words, context, against, standing).all(),
                words.yardsticks(against, context.today().getYear()),
                confirmable(context, standing),
                bars.isEmpty(),
                context.actingSide() == null ? List.of() : bars,
                form);
    }

    private static String state(PayStanding standing) {
        if (standing.agreed()) {
            return "AGREED";
        }
        return switch (standing.costedOn().size()) {
            case 0 -> "NONE";
            case 1 -> "ONE";
            default -> "DIFFERS";
        };
    }

    /** The other side's statement that this person could make its own with one press. */
    private static @Nullable String confirmable(CaseContext context, PayStanding standing) {
        var side = context.actingSide();
        return side == null || !PayTable.bars(context).isEmpty() || standing.agreed()
                ? null
                : standing.of(side.other()).map(one -> one.id().toString()).orElse(null);
    }

    /** The form, beginning with what the own side stated last, else with what the other side has. */
    FormValues begun(UUID id, Actor actor) {
        var side = consultations.look(id, actor).actingSide();
        var standing = table.of(id, actor);
        var own = side == null ? standing.of(Side.WORKERS) : standing.of(side);
        var form = FormValues.empty();
        return own.or(() -> side == null ? standing.of(Side.EMPLOYER) : standing.of(side.other()))
                .map(statement -> PayForms.filled(form, statement.basis()))
                .orElse(form);
    }

    PayPage.BasisForm basis(UUID id, Actor actor, FormValues form, int more) {
        var context = consultations.look(id, actor);
        return new PayPage.BasisForm(words.heading(context), form, PayForms.rows(form, more), PayTable.bars(context));
    }

    PayPage.ScenarioForm scenario(UUID id, Actor actor, FormValues form) {
        var context = consultations.look(id, actor);
        Map<Integer, String> bands = new TreeMap<>();
        PayTable.bandsOf(table.of(id, actor)).stream().sorted().forEach(name -> bands.put(bands.size(), name));
        return new PayPage.ScenarioForm(words.heading(context), form, bands, PayTable.bars(context));
    }
}
