package org.shangliang.app.contract.performance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.model.ContractFile;
import org.shangliang.app.contract.model.Inspection.State;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.ConsumerPrices;
import org.shangliang.law.WageGuidelines;
import org.springframework.stereotype.Component;

/** What the record says for the next offer (下一份要约参考): facts with their source, nothing invented. */
@Component
public class NextOffer {
    private static final String PAY = "T01.4";
    private static final String REST = "T15";
    private static final int LONGEST = 120;

    private final Consultations consultations;
    private final Contracts contracts;
    private final Commitments commitments;
    private final Texts texts;

    NextOffer(Consultations consultations, Contracts contracts, Commitments commitments, Texts texts) {
        this.consultations = consultations;
        this.contracts = contracts;
        this.commitments = commitments;
        this.texts = texts;
    }

    /** One point: under which statutory heading, how it would be called on an agenda, and what the record says. */
    public record Point(String heading, String title, String words) {}

    /** The points that the record of a contract gives on a day. */
    public List<Point> points(UUID caseId, LocalDate today) {
        var file = consultations.file(caseId);
        var points = new ArrayList<Point>();
        commitments.of(caseId).stream()
                .filter(one -> one.overdueOn(today))
                .forEach(one -> points.add(clause(
                        file, one.clause(), one.words(), texts.of("contract.next.unmet", one.clause(), one.words()))));
        unkept(file, contracts.of(file), points);
        open(file, points);
        figures(file, today, points);
        return List.copyOf(points);
    }

    private void unkept(CaseFile file, ContractFile contract, List<Point> points) {
        var inspections = contract.performance().inspections();
        if (file.draft() == null || inspections.isEmpty()) {
            return;
        }
        inspections.getLast().findings().stream()
                .filter(finding -> finding.state() == State.PARTLY || finding.state() == State.NOT)
                .forEach(finding -> points.add(clause(
                        file,
                        finding.clause(),
                        words(file.draft(), finding.clause()),
                        texts.of(
                                "contract.next.finding",
                                finding.clause(),
                                texts.of("contract.state." + finding.state()),
                                Objects.requireNonNullElse(finding.remedy(), "")))));
    }

    private Point clause(CaseFile file, int number, String what, String words) {
        var shortened = what.length() > LONGEST ? what.substring(0, LONGEST) + "\u2026" : what;
        return new Point(heading(file.draft(), number), texts.of("contract.next.keep", number, shortened), words);
    }

    private static String heading(@Nullable Draft draft, int number) {
        return draft == null || number < 1 || number > draft.clauses().size()
                ? REST
                : draft.clauses().get(number - 1).heading();
    }

    private static String words(@Nullable Draft draft, int number) {
        return draft == null || number < 1 || number > draft.clauses().size()
                ? ""
                : draft.clauses().get(number - 1).text().replaceAll("\\s+", " ");
    }

    /** Items on which the last talks did not agree. */
    private void open(CaseFile file, List<Point> points) {
        file.agenda().stream()
                .filter(item -> file.talks().resultOf(item.number()) == Meeting.Result.OPEN)
                .forEach(item -> points.add(
                        new Point(item.heading(), item.title(), texts.of("contract.next.open", item.title()))));
    }

    private void figures(CaseFile file, LocalDate today, List<Point> points) {
        var region = file.header().region();
        WageGuidelines.on(region, today.getYear())
                .or(() -> WageGuidelines.on(region, today.getYear() - 1))
                .filter(line -> line.base() != null)
                .ifPresent(line -> points.add(new Point(
                        PAY,
                        texts.of("contract.next.by-guideline"),
                        texts.of(
                                line.certain() ? "contract.next.guideline" : "contract.next.guideline-unsure",
                                String.valueOf(line.year()),
                                String.valueOf(line.base())))));
        ConsumerPrices.on(region, today)
                .ifPresent(change -> points.add(new Point(
                        PAY,
                        texts.of("contract.next.by-prices"),
                        texts.of(
                                change.national() ? "contract.next.prices-national" : "contract.next.prices",
                                String.valueOf(change.year()),
                                change.percent().toPlainString()))));
    }
}
