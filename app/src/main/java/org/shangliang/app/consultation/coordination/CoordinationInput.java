package org.shangliang.app.consultation.coordination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Proceedings.Form;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;

/** What must be written for an act of the coordination, field by field (填写要求). */
final class CoordinationInput {
    static final int TEXT = 4000;
    private static final int RESULT = 8000;
    private static final int MINUTES = 10_000;
    private static final int LINE = 200;
    private static final int PRESENT = 1000;
    private static final int NAME = 30;
    private static final int POST = 60;
    private static final Set<Act> NEED_WORDS =
            EnumSet.of(Act.BEGIN, Act.STATE, Act.DECLINE, Act.PROPOSE, Act.EXTEND, Act.FAIL);

    private final List<FieldError> errors = new ArrayList<>();

    private CoordinationInput() {}

    static void check(Coordinate command, CaseContext context) {
        var input = new CoordinationInput();
        input.words(command);
        switch (command.act()) {
            case NAME, ACCEPT -> command.people().forEach(input::person);
            case SESSION -> input.session(command.session(), context);
            case DRAW -> input.agreement(command.agreement());
            case ANSWER -> input.need("accepts", "coordination.need.accepts", command.accepts() == null);
            case APPLY, BEGIN, STATE, WITHDRAW, DECLINE, PROPOSE, EXTEND, RESUME, FAIL -> {}
        }
        if (!input.errors.isEmpty()) {
            throw new InvalidInput(input.errors);
        }
    }

    private void words(Coordinate command) {
        var act = command.act();
        var onPaper = act == Act.APPLY && !command.proofs().isEmpty();
        var needed = NEED_WORDS.contains(act)
                || act == Act.APPLY && !onPaper
                || act == Act.ANSWER && Boolean.FALSE.equals(command.accepts());
        need("content", "coordination.need." + act, needed && command.said().isEmpty());
        atMost("content", command.content(), TEXT);
        atMost("tried", command.tried(), TEXT);
    }

    private void person(Coordinate.Named one) {
        var field = "people." + one.body();
        need(field, "coordination.need.name", one.name() == null || one.name().isBlank());
        atMost(field, one.name(), NAME);
        atMost(field, one.post(), POST);
    }

    private void session(Coordinate.@Nullable Held held, CaseContext context) {
        var form = held == null ? null : held.form();
        var place = held == null ? null : held.place();
        need("session.form", "coordination.need.form", form == null);
        need("session.place", "coordination.need.place", place == null || place.isBlank());
        if (held == null || form == null) {
            return;
        }
        var minutes = held.minutes() == null ? "" : held.minutes().strip();
        need("session.minutes", "coordination.need.minutes", form == Form.JOINT && minutes.isEmpty());
        need("session.minutes", "coordination.alone.minutes", form != Form.JOINT && !minutes.isEmpty());
        var next = held.nextOn();
        need("session.nextOn", "coordination.need.next", next != null && next.isBefore(context.occurredOn()));
        atMost("session.place", held.place(), LINE);
        atMost("session.present", held.present(), PRESENT);
        atMost("session.minutes", held.minutes(), MINUTES);
        atMost("session.nextPlace", held.nextPlace(), LINE);
    }

    private void agreement(Coordinate.@Nullable Terms terms) {
        var facts = terms == null ? null : terms.facts();
        var result = terms == null ? null : terms.result();
        need("agreement.facts", "coordination.need.facts", facts == null || facts.isBlank());
        need("agreement.result", "coordination.need.result", result == null || result.isBlank());
        atMost("agreement.facts", facts, TEXT);
        atMost("agreement.result", result, RESULT);
        atMost("agreement.open", terms == null ? null : terms.open(), TEXT);
    }

    private void need(String field, String code, boolean lacking) {
        if (lacking) {
            errors.add(new FieldError(field, code));
        }
    }

    private void atMost(String field, @Nullable String text, int most) {
        if (text != null && text.strip().length() > most) {
            errors.add(new FieldError(field, "coordination.long", List.of(String.valueOf(most))));
        }
    }
}
