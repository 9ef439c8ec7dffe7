package org.shangliang.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Fills the page of one case's signs. */
@Component
class RadarCasePages {
    private final Radar radar;
    private final Consultations consultations;
    private final Accounts accounts;
    private final Thresholds thresholds;
    private final RadarWords words;
    private final ProductClock clock;

    RadarCasePages(
            Radar radar,
            Consultations consultations,
            Accounts accounts,
            Thresholds thresholds,
            RadarWords words,
            ProductClock clock) {
        this.radar = radar;
        this.consultations = consultations;
        this.accounts = accounts;
        this.thresholds = thresholds;
        this.words = words;
        this.clock = clock;
    }

    RadarCasePage of(UUID caseId, Actor actor, FormValues form) {
        var findings = radar.of(caseId, actor);
        var context = consultations.look(caseId, actor);
        var header = context.file().header();
        var said = said(radar.answers(caseId, actor));
        var cards = findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::state, Collectors.mapping(one -> card(one, said, form), Collectors.toList())));
        return new RadarCasePage(
                caseId.toString(),
                header.employer().toString(),
                context.employer().name(),
                words.of("kindOf." + header.kind()) + " " + header.number(),
                cards.getOrDefault(Finding.State.RAISED, List.of()),
                cards.getOrDefault(Finding.State.UNCLEAR, List.of()),
                cards.getOrDefault(Finding.State.CLEAR, List.of()),
                Radar.oversees(actor) ? "see" : Radar.answers(actor) ? "answer" : null,
                clock.today().toString());
    }

    private RadarCasePage.Card card(Finding one, Map<Flag, List<RadarCasePage.Said>> said, FormValues form) {
        var flag = one.flag().name();
        return new RadarCasePage.Card(
                flag,
                words.name(one.flag()),
                words.of(one.why()),
                one.evidence().stream()
                        .map(line -> new RadarCasePage.Line(words.of(line), line.href()))
                        .toList(),
                thresholds.of(one.flag()).stream().map(this::rule).toList(),
                said.getOrDefault(one.flag(), List.of()),
                form.value("flag").equals(flag) ? form : FormValues.empty().with("flag", flag));
    }

    private RadarCasePage.Rule rule(Thresholds.Line line) {
        return new RadarCasePage.Rule(
                words.of("evaluation.limit." + line.flag() + "." + line.key(), line.value()),
                line.source(),
                line.why());
    }

    private Map<Flag, List<RadarCasePage.Said>> said(List<Answer> answers) {
        var names =
                accounts.names(answers.stream().map(Answer::account).distinct().toList());
        return answers.stream()
                .collect(Collectors.groupingBy(
                        Answer::flag,
                        Collectors.mapping(
                                one -> said(one, names.getOrDefault(one.account(), "")), Collectors.toList())));
    }

    private RadarCasePage.Said said(Answer one, String name) {
        var day = one.seenOn() == null ? LocalDate.ofInstant(one.recordedAt(), ProductClock.ZONE) : one.seenOn();
        return new RadarCasePage.Said(
                words.of("evaluation.by." + one.role(), name),
                words.of("evaluation.on", day),
                one.words(),
                one.seenOn() != null);
    }
}
