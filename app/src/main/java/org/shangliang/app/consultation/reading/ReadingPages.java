package org.shangliang.app.consultation.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.reading.DraftReadings.Sight;
import org.shangliang.app.consultation.reading.ReadingClausePage.Line;
import org.shangliang.app.consultation.reading.ReadingDeskPage.Clause;
import org.shangliang.app.consultation.reading.ReadingDeskPage.Door;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.opinion.BlankForms;
import org.shangliang.app.opinion.TakedownReason;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Lays out the union's desk (草案征求意见页面). */
@Component
class ReadingPages {
    private static final int USUAL_DAYS = 7;

    private final Tables tables;
    private final BlankForms forms;
    private final Texts texts;

    ReadingPages(Tables tables, BlankForms forms, Texts texts) {
        this.tables = tables;
        this.forms = forms;
        this.texts = texts;
    }

    ReadingDeskPage desk(Sight sight, String host, @Nullable FormValues typed) {
        var context = sight.context();
        var draft = context.file().draft();
        var reading = sight.reading();
        return new ReadingDeskPage(
                CaseTitle.of(context, texts),
                reading == null ? null : door(reading, sight, host),
                draft == null || reading == null ? List.of() : clauses(draft, reading, sight),
                typed == null ? filled(sight) : typed,
                DraftReadings.barred(context));
    }

    private Door door(DraftReading reading, Sight sight, String host) {
        boolean open = reading.isOpen(sight.context().today(), sight.context().stage());
        boolean few = reading.audience() < forms.limits().smallFirm();
        return new Door(
                host + "/reading/" + reading.code(),
                texts.day(reading.closesOn()),
                open,
                reading.audience(),
                few,
                sight.remarks().size());
    }

    private static FormValues filled(Sight sight) {
        var reading = sight.reading();
        if (reading == null) {
            return FormValues.empty().with("closesOn", sight.context().today().plusDays(USUAL_DAYS));
        }
        var form = FormValues.empty().with("headline", reading.headline()).with("closesOn", reading.closesOn());
        for (var gist : reading.gists().entrySet()) {
            form = form.with("gist-" + gist.getKey(), gist.getValue());
        }
        return form;
    }

    private List<Clause> clauses(Draft draft, DraftReading reading, Sight sight) {
        var gist = new Gist(texts, tables.of(reading.caseId()));
        return draft.clauses().stream()
                .map(clause -> new Clause(
                        clause.number(),
                        gist.title(clause),
                        gist.words(clause),
                        (int) sight.remarks().stream()
                                .filter(remark -> remark.clause() == clause.number())
                                .count(),
                        answer(sight, clause.number()).map(this::answered).orElse("")))
                .toList();
    }

    ReadingClausePage clause(Sight sight, int number, @Nullable FormValues typed) {
        var draft = sight.context().file().draft();
        var clause = Stream.ofNullable(draft)
                .flatMap(one -> one.clauses().stream())
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuch("clause"));
        var answer = answer(sight, number);
        return new ReadingClausePage(
                CaseTitle.of(sight.context(), texts),
                number,
                new Gist(texts, tables.of(sight.opened().caseId())).title(clause),
                clause.text(),
                draft == null ? 0 : draft.clauses().size(),
                sight.remarks().stream()
                        .filter(remark -> remark.clause() == number)
                        .map(this::line)
                        .toList(),
                options("reading.stance.", Stance.values()),
                options("reading.outcome.", AnswerOutcome.values()),
                options("opinion.takedown.", TakedownReason.values()),
                answer.map(this::answered).orElse(""),
                typed != null ? typed : answer.map(ReadingPages::filled).orElseGet(FormValues::empty));
    }

    private static Optional<Answer> answer(Sight sight, int clause) {
        return sight.answers().stream().filter(one -> one.clause() == clause).findFirst();
    }

    private static FormValues filled(Answer answer) {
        return FormValues.empty().with("outcome", answer.outcome().name()).with("words", answer.words());
    }

    private String answered(Answer answer) {
        return texts.of("reading.answered", texts.day(answer.on()));
    }

    private Line line(Remark remark) {
        return new Line(
                remark.id().toString(),
                remark.stance().name(),
                texts.of("reading.stance." + remark.stance()),
                remark.body(),
                remark.takenDown() == null ? null : texts.of("opinion.takedown." + remark.takenDown()));
    }

    private List<Option> options(String code, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(one -> new Option(one.name(), texts.of(code + one)))
                .toList();
    }
}
