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
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.contract.Contracts;
import org.shangliang.app.opinion.CaseProgress;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Follows a worker's matter through the case (意见去向): agenda, answer, clauses, effect, what was kept; nothing of who spoke. */
@Component
class OpinionProgress implements CaseProgress {
    private static final int LOOKED_AT = 50;

    private final Consultations consultations;
    private final Tables tables;
    private final Contracts contracts;
    private final KeptPromises kept;
    private final Texts texts;

    OpinionProgress(Consultations consultations, Tables tables, Contracts contracts, KeptPromises kept, Texts texts) {
        this.consultations = consultations;
        this.tables = tables;
        this.contracts = contracts;
        this.kept = kept;
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
        var contract = contracts.of(caseId);
        var effect = contract.effect();
        var clauses = clauses(caseId, file, item);
        var result = result(file, item, clauses);
        return new Progress(
                item.number(),
                reply == null ? null : texts.of("words.answer." + reply.answer(), texts.day(reply.repliedOn())),
                result == null ? null : texts.of("words.result." + result),
                clauses.stream().map(this::told).toList(),
                effect == null || clauses.isEmpty() ? null : texts.day(effect.inForceOn()),
                effect == null
                        ? List.of()
                        : kept.of(
                                caseId,
                                clauses.stream()
                                        .map(found -> found.clause().number())
                                        .toList(),
                                contract.performance().inspections()));
    }

    /** What was open at the last meeting and has a clause in the draft has been agreed since. */
    private static Meeting.@Nullable Result result(CaseFile file, AgendaItem item, List<ItemClauses.Found> clauses) {
        return clauses.stream().anyMatch(ItemClauses.Found::own)
                ? Meeting.Result.AGREED
                : file.talks().resultOf(item.number());
    }

    private List<ItemClauses.Found> clauses(UUID caseId, CaseFile file, AgendaItem item) {
        var draft = file.draft();
        return draft == null
                ? List.of()
                : new ItemClauses(file.agenda(), tables.of(caseId).clauses(), draft).of(item);
    }

    private String told(ItemClauses.Found found) {
        var clause = found.clause();
        return texts.of(
                found.own() ? "words.clause" : "words.clause-like", String.valueOf(clause.number()), clause.text());
    }
}
