package org.shangliang.app.consultation.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Puts the pages of the balance finder together. */
@Component
class BalancePages {
    private final Consultations consultations;
    private final Balances balances;
    private final Texts texts;

    BalancePages(Consultations consultations, Balances balances, Texts texts) {
        this.consultations = consultations;
        this.balances = balances;
        this.texts = texts;
    }

    BalancePage show(UUID id, Actor actor, FormValues form) {
        var context = consultations.look(id, actor);
        if (context.actingSide() == null) {
            return outsider(id, context.employer().name());
        }
        var sight = balances.of(id, actor);
        var shownOn = sight.shownOn();
        return new BalancePage(
                id.toString(),
                context.employer().name(),
                IntStream.range(0, sight.scales().size())
                        .mapToObj(at -> line(sight, at))
                        .toList(),
                !sight.mine().isEmpty(),
                sight.consented(),
                shownOn == null ? null : texts.day(shownOn),
                packages(sight),
                rescale(sight.proposal(), context.actingSide()),
                Tables.isChief(context),
                Balances.bars(context),
                form);
    }

    /** Whoever belongs to neither side is told so, and nothing else. */
    private static BalancePage outsider(UUID id, String employer) {
        var bars = List.of(new Ground("balance.not-yours", List.of(), List.of()));
        return new BalancePage(
                id.toString(),
                employer,
                List.of(),
                false,
                false,
                null,
                List.of(),
                null,
                false,
                bars,
                FormValues.empty());
    }

    /** The form with the own marks filled in. */
    FormValues marked(UUID id, Actor actor) {
        if (consultations.look(id, actor).actingSide() == null) {
            return FormValues.empty();
        }
        var sight = balances.of(id, actor);
        var form = FormValues.empty();
        for (int at = 0; at < sight.mine().size(); at++) {
            var mark = sight.mine().get(at);
            var scale = sight.scales().get(at);
            form = form.with("marks[" + at + "].rank", mark.rank())
                    .with("marks[" + at + "].best", plain(scale, mark.best()))
                    .with("marks[" + at + "].limit", plain(scale, mark.limit()));
        }
        return form;
    }

    BalancePage.ScaleForm scales(UUID id, Actor actor, FormValues form) {
        var context = consultations.look(id, actor);
        boolean anew = !balances.of(id, actor).scales().isEmpty();
        return new BalancePage.ScaleForm(
                id.toString(), context.employer().name(), ScaleLine.MOST, anew, form, Balances.bars(context));
    }

    /** The form with the scales as they stand, else with the agenda. */
    FormValues scaled(UUID id, Actor actor) {
        var sight = balances.of(id, actor);
        var form = FormValues.empty();
        for (int at = 0; at < sight.scales().size(); at++) {
            var scale = sight.scales().get(at);
            var row = "scales[" + at + "].";
            form = form.with(row + "title", scale.title())
                    .with(row + "unit", scale.unit())
                    .with(row + "from", plain(scale, 0))
                    .with(row + "to", plain(scale, scale.levels() - 1))
                    .with(row + "step", scale.step().toPlainString())
                    .with(row + "present", plain(scale, scale.present()));
        }
        if (sight.scales().isEmpty()) {
            int at = 0;
            for (var item : consultations.look(id, actor).file().agenda()) {
                if (at < ScaleLine.MOST) {
                    form = form.with("scales[" + at++ + "].title", item.title());
                }
            }
        }
        return form;
    }

    private BalancePage.@Nullable Rescale rescale(@Nullable ScaleProposal proposal, @Nullable Side own) {
        return proposal == null
                ? null
                : new BalancePage.Rescale(
                        texts.of("word." + proposal.side()),
                        proposal.side() == own,
                        texts.day(proposal.on()),
                        proposal.id().toString(),
                        proposal.scales().stream()
                                .map(scale -> line(scale, null))
                                .toList());
    }

    private static BalancePage.Line line(BalanceSight sight, int at) {
        return line(
                sight.scales().get(at), at < sight.mine().size() ? sight.mine().get(at) : null);
    }

    private static BalancePage.Line line(Scale scale, @Nullable Mark mark) {
        return new BalancePage.Line(
                scale.title(),
                scale.unit(),
                IntStream.range(0, scale.levels())
                        .mapToObj(level -> plain(scale, level))
                        .collect(Collectors.joining(" ")),
                plain(scale, scale.present()) + scale.unit(),
                mark == null ? "" : String.valueOf(mark.rank()),
                mark == null ? "" : plain(scale, mark.best()) + scale.unit(),
                mark == null ? "" : plain(scale, mark.limit()) + scale.unit());
    }

    private static List<BalancePage.Package> packages(BalanceSight sight) {
        var all = new ArrayList<BalancePage.Package>();
        List<Bundle> shown = shown(sight.shown());
        for (var bundle : shown) {
            all.add(new BalancePage.Package(
                    IntStream.range(0, sight.scales().size())
                            .mapToObj(at -> plain(
                                            sight.scales().get(at),
                                            bundle.levels().get(at))
                                    + sight.scales().get(at).unit())
                            .toList(),
                    all.isEmpty()));
        }
        return all;
    }

    private static List<Bundle> shown(@Nullable List<Bundle> shown) {
        return shown == null ? List.of() : shown;
    }

    private static String plain(Scale scale, int level) {
        var value = scale.value(level);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
