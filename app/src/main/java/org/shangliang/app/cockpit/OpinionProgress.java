package org.shangliang.app.cockpit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseLine;
import org.shangliang.app.consultation.ConsultationStage;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.AgendaItem;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.contract.model.Inspection;
import org.shangliang.app.opinion.CaseProgress;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Follows a worker's matter through the case (意见去向): agenda, answer, clause, effect, inspection; nothing of who spoke. */
@Component
class OpinionProgress implements CaseProgress {
    private static final int LOOKED_AT = 50;

    private final Consultations consultations;
    private final Contracts contracts;
    private final Texts texts;

    OpinionProgress(Consultations consultations, Contracts contracts, Texts texts) {
        this.consultations = consultations;
        this.contracts = contracts;
        this.texts = texts;
    }

    @Override
    public Optional<UUID> prepared(UUID employer, Actor chair) {
        return consultations.list(chair, LOOKED_AT, 0).stream()
                .filter(line ->
                        line.employer().equals(employer) && line.stage().equals(ConsultationStage.PREPARING.name()))
                .map(CaseLine::id)
                .findFirst();
    }

    @Override
    public Optional<Progress> of(UUID caseId, String topic, String title) {
        var file = consultations.file(caseId);
        return item(file.agenda(), topic, title).map(item -> progress(caseId, file, item));
    }

    /** The item of that title; under another title, the only one of the same sub-topic. */
    private static Optional<AgendaItem> item(List<AgendaItem> agenda, String topic, String title) {
        var same = agenda.stream().filter(item -> item.title().equals(title)).findFirst();
        if (same.isPresent()) {
            return same;
        }
        var near = agenda.stream().filter(item -> item.heading().equals(topic)).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private Progress progress(UUID caseId, CaseFile file, AgendaItem item) {
        var reply = file.reply();
        var result = file.talks().resultOf(item.number());
        var contract = contracts.of(caseId);
        var effect = contract.effect();
        var clause = clause(file.draft(), item);
        return new Progress(
                item.number(),
                reply == null
                        ? null
                        : texts.of(
                                "words.answer." + reply.answer(),
                                reply.repliedOn().toString()),
                result == null ? null : texts.of("words.result." + result),
                clause == null ? null : texts.of("words.clause", String.valueOf(clause.number()), clause.text()),
                effect == null || clause == null ? null : texts.day(effect.inForceOn()),
                clause == null ? null : found(contract.performance().inspections(), clause.number()));
    }

    private static Draft.@Nullable Clause clause(@Nullable Draft draft, AgendaItem item) {
        if (draft == null) {
            return null;
        }
        var own = draft.clauses().stream()
                .filter(clause -> clause.heading().equals(item.heading()))
                .toList();
        return own.size() == 1 ? own.getFirst() : null;
    }

    /** What the last inspection that looked at the clause found. */
    private @Nullable String found(List<Inspection> inspections, int clause) {
        String last = null;
        for (var inspection : inspections) {
            for (var finding : inspection.findings()) {
                if (finding.clause() == clause) {
                    last = texts.of(
                            "words.found." + finding.state(),
                            inspection.heldOn().toString());
                }
            }
        }
        return last;
    }
}
