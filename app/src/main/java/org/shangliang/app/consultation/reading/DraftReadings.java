package org.shangliang.app.consultation.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.opinion.BlankForms;
import org.shangliang.app.opinion.TakedownReason;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The union lays the draft before the workers (请职工看草案), tells it in plain words, sorts the remarks and answers them. */
@Component
public class DraftReadings {
    private static final int WORDS = 1000;

    private final Consultations consultations;
    private final LaidDraftStore store;
    private final RemarkStore remarks;
    private final Remarks inbox;
    private final Margin margin;
    private final Tools tools;

    DraftReadings(
            Consultations consultations,
            LaidDraftStore store,
            RemarkStore remarks,
            Remarks inbox,
            Margin margin,
            Tools tools) {
        this.consultations = consultations;
        this.store = store;
        this.remarks = remarks;
        this.inbox = inbox;
        this.margin = margin;
        this.tools = tools;
    }

    /** Blank forms and the day. */
    @Component
    record Tools(BlankForms forms, ProductClock clock) {}

    /** What the union sees: the case, the reading of this round if there is one, remarks and answers. */
    public record Sight(
            CaseContext context, @Nullable DraftReading reading, List<Remark> remarks, List<Answer> answers) {
        /** The reading, or none. */
        public DraftReading opened() {
            return Optional.ofNullable(reading).orElseThrow(() -> new NoSuch("reading"));
        }
    }

    /** The union's desk; remarks are for the union alone, for everybody else there is none. */
    @Transactional(readOnly = true)
    public Sight look(UUID caseId, Actor actor) {
        var context = consultations.look(caseId, actor);
        boolean union = actor.role() == Role.UNION_CHAIR
                || actor.role() == Role.OFFICER && context.file().header().union() == null;
        if (!union) {
            throw new NoSuch("reading");
        }
        var reading = store.of(caseId, context.file().round()).orElse(null);
        return reading == null
                ? new Sight(context, null, List.of(), List.of())
                : new Sight(context, reading, remarks.of(reading.id()), store.answers(reading.id()));
    }

    /** Why the draft cannot be laid before the workers now; nothing if it can. */
    static List<Ground> barred(CaseContext context) {
        return context.file().draft() != null && DraftReading.isReadIn(context.stage())
                ? List.of()
                : List.of(context.ground("consultation.reading.no-draft", List.of(), "meeting.draft_signed_by_chiefs"));
    }

    /**
     * Lays the draft before the workers until a day, or changes the day and the headline while it is read. What has ended stays
     * ended: opened once more for one remark, it would be entered alone and betray who came.
     */
    @Transactional
    public List<Ground> open(UUID caseId, @Nullable String headline, @Nullable LocalDate closesOn, Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var barred = barred(sight.context());
        if (!barred.isEmpty()) {
            return barred;
        }
        var line = text("headline", headline, 100, false);
        var today = tools.clock().today();
        if (closesOn == null || closesOn.isBefore(today)) {
            throw wrong("closesOn", "reading.day");
        }
        var file = sight.context().file();
        var reading = sight.reading();
        if (reading != null && !reading.lasts(today)) {
            throw wrong("closesOn", "reading.ended");
        }
        if (reading == null) {
            var fresh = new DraftReading(
                    Ids.random(),
                    caseId,
                    file.round(),
                    tools.forms().code(),
                    line,
                    closesOn,
                    Math.max(1, file.workplace().staff()),
                    0,
                    Map.of());
            store.insert(fresh, tools.forms().seal(), today);
        } else {
            store.change(reading.id(), line, closesOn);
        }
        note(reading == null ? ReadingNotes.OPENED : ReadingNotes.CHANGED, sight, "closesOn", closesOn, null);
        return List.of();
    }

    /** Tells clauses in plain words; an empty text leaves what the rules put together. */
    @Transactional
    public void tell(UUID caseId, Map<Integer, String> words, Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var reading = sight.opened();
        words.forEach((clause, typed) -> {
            clause(sight, clause);
            store.tell(reading.id(), clause, text("gist-" + clause, typed, WORDS, false));
        });
        note(ReadingNotes.CHANGED, sight, "clauses", words.size(), String.join("\n", words.values()));
    }

    /** Answers the remarks on a clause; everybody who reads the draft sees the answer, the congress too. */
    @Transactional
    public void answer(UUID caseId, int clause, @Nullable String outcome, @Nullable String words, Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        clause(sight, clause);
        var told = text("words", words, WORDS, true);
        var came = AnswerOutcome.of(outcome).orElseThrow(() -> wrong("outcome", "reading.outcome"));
        store.answer(
                sight.opened().id(),
                new Answer(clause, came, told, tools.clock().today()));
        note(ReadingNotes.ANSWERED, sight, "clause", clause, told);
    }

    /**
     * Puts a remark to another clause or kind; what is not given stays. Or takes it down for good and keeps it as evidence: the
     * docket has the reason and the salted digest of the words.
     */
    @Transactional
    public void sort(
            UUID caseId,
            UUID remark,
            @Nullable Integer clause,
            @Nullable String stance,
            @Nullable String takenDown,
            Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var found = sight.remarks().stream()
                .filter(one -> one.id().equals(remark))
                .findFirst()
                .orElseThrow(() -> new NoSuch("remark"));
        int place = clause == null ? found.clause() : clause;
        clause(sight, place);
        var meant = stance == null || stance.isEmpty()
                ? found.stance()
                : Stance.of(stance).orElseThrow(() -> wrong("stance", "reading.stance"));
        var down = found.takenDown() != null || takenDown == null || takenDown.isEmpty()
                ? found.takenDown()
                : TakedownReason.of(takenDown).orElseThrow(() -> wrong("takenDown", "opinion.takedown"));
        remarks.sort(remark, place, meant, down);
        if (down != null && found.takenDown() == null) {
            note(ReadingNotes.TAKEN_DOWN, sight, "reason", down, found.body());
        }
    }

    /** Ends the reading today; what waits is entered at once. */
    @Transactional
    public void close(UUID caseId, Actor actor) {
        margin.lock(caseId);
        var sight = look(caseId, actor);
        var reading = sight.opened();
        if (!reading.lasts(tools.clock().today())) {
            return;
        }
        var yesterday = tools.clock().today().minusDays(1);
        store.change(reading.id(), reading.headline(), yesterday);
        inbox.enterRest(reading.id());
        note(ReadingNotes.CHANGED, sight, "closesOn", yesterday, null);
    }

    private void note(String kind, Sight sight, String fact, Object value, @Nullable String text) {
        var facts = Map.of("round", String.valueOf(sight.context().file().round()), fact, value.toString());
        margin.note(kind, sight.context(), facts, text);
    }

    private static void clause(Sight sight, int number) {
        var draft = sight.context().file().draft();
        if (draft == null || draft.clauses().stream().noneMatch(one -> one.number() == number)) {
            throw new NoSuch("clause");
        }
    }

    private static String text(String field, @Nullable String typed, int most, boolean needed) {
        var text = typed == null ? "" : typed.strip();
        if (needed && text.isEmpty()) {
            throw wrong(field, "reading.empty");
        }
        if (text.length() > most) {
            throw wrong(field, "reading.long", String.valueOf(most));
        }
        return text;
    }

    private static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
