package org.shangliang.app.contract.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Inspection.State;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.ConsumerPrices;
import org.shangliang.law.WageGuidelines;

/** What the record says for the next offer (下一份要约参考): facts with their source, nothing invented. */
final class NextOffer {
    private final Texts texts;

    NextOffer(Texts texts) {
        this.texts = texts;
    }

    List<String> points(CaseContext context, ContractFile contract, List<Commitment> list) {
        var points = new ArrayList<String>();
        list.stream()
                .filter(one -> one.overdueOn(context.today()))
                .forEach(one -> points.add(texts.of("contract.next.unmet", one.clause(), one.words())));
        unkept(context.file().draft(), contract, points);
        open(context, points);
        figures(context, points);
        return List.copyOf(points);
    }

    private void unkept(@Nullable Draft draft, ContractFile contract, List<String> points) {
        var inspections = contract.performance().inspections();
        if (draft == null || inspections.isEmpty()) {
            return;
        }
        inspections.getLast().findings().stream()
                .filter(finding -> finding.state() == State.PARTLY || finding.state() == State.NOT)
                .forEach(finding -> points.add(texts.of(
                        "contract.next.finding",
                        finding.clause(),
                        texts.of("contract.state." + finding.state()),
                        Objects.requireNonNullElse(finding.remedy(), ""))));
    }

    /** Items on which the last talks did not agree. */
    private void open(CaseContext context, List<String> points) {
        context.file().agenda().stream()
                .filter(item -> context.file().talks().resultOf(item.number()) == Meeting.Result.OPEN)
                .forEach(item -> points.add(texts.of("contract.next.open", item.title())));
    }

    private void figures(CaseContext context, List<String> points) {
        var region = context.file().header().region();
        var today = context.today();
        WageGuidelines.on(region, today.getYear())
                .or(() -> WageGuidelines.on(region, today.getYear() - 1))
                .filter(line -> line.base() != null)
                .ifPresent(line -> points.add(texts.of(
                        line.certain() ? "contract.next.guideline" : "contract.next.guideline-unsure",
                        String.valueOf(line.year()),
                        String.valueOf(line.base()))));
        ConsumerPrices.on(region, today)
                .ifPresent(change -> points.add(texts.of(
                        change.national() ? "contract.next.prices-national" : "contract.next.prices",
                        String.valueOf(change.year()),
                        change.percent().toPlainString())));
    }
}
