package org.shangliang.app.campaign;

import java.util.List;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.report.Chart;
import org.shangliang.app.campaign.report.Chart.Series;
import org.shangliang.app.campaign.report.Chart.Shape;
import org.shangliang.app.campaign.report.WordCharts;
import org.shangliang.app.document.Documents;
import org.shangliang.app.document.paper.CampaignReport;
import org.shangliang.app.document.paper.CampaignReport.Kind;
import org.shangliang.app.document.paper.CampaignReport.Step;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The report of a campaign as a Word file: the text, its tables, and its charts with the numbers of the tables. */
@Component
class ReportFile {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Reports reports;
    private final Paces paces;
    private final Documents documents;
    private final Texts texts;

    ReportFile(Reports reports, Paces paces, Documents documents, Texts texts) {
        this.reports = reports;
        this.paces = paces;
        this.documents = documents;
        this.texts = texts;
    }

    Attached of(CampaignView campaign, Kind kind, Actor actor) {
        var report = reports.of(campaign, kind, actor);
        var docx = documents.docx(documents.compose(report, null));
        return new Attached(
                WordCharts.into(docx, List.of(steps(report), pace(paces.of(campaign, actor)))),
                texts.of("campaign.file.report." + kind) + "-" + report.until() + ".docx",
                DOCX);
    }

    private Chart steps(CampaignReport report) {
        var steps = report.figures().steps();
        return new Chart(
                Reports.MARKS.getFirst(),
                Shape.BARS,
                steps.stream().map(Step::label).toList(),
                List.of(new Series(
                        texts.of("campaign.report.number"),
                        steps.stream().map(Step::passed).toList())));
    }

    private Chart pace(Pace pace) {
        var days = pace.days();
        return new Chart(
                Reports.MARKS.getLast(),
                Shape.LINES,
                days.stream()
                        .map(day -> day.on().getMonthValue() + "/" + day.on().getDayOfMonth())
                        .toList(),
                List.of(
                        new Series(
                                texts.of("campaign.column.planned"),
                                days.stream().map(Pace.Day::planned).toList()),
                        new Series(
                                texts.of("campaign.column.completed"),
                                days.stream()
                                        .filter(day -> !day.on().isAfter(pace.today()))
                                        .map(day -> day.completed() == null ? 0 : day.completed())
                                        .toList())));
    }
}
