package org.shangliang.app.supervision.visit;

import java.util.List;
import java.util.stream.Stream;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.supervision.Todo;
import org.springframework.stereotype.Component;

/** Puts what is due into the points of a visit (检查项). */
@Component
public class VisitPoints {
    private final Texts texts;

    VisitPoints(Texts texts) {
        this.texts = texts;
    }

    /** What is due, in words. */
    public String todo(Todo todo) {
        var what = texts.of("duty." + todo.duty());
        var due = todo.due();
        return due == null
                ? what
                : texts.of(
                        todo.overdue() ? "supervision.round.overdue" : "supervision.round.due", what, due.toString());
    }

    /** What to look at: what is due first, then what is always asked. */
    public List<String> checks(List<Todo> todos) {
        return Stream.concat(
                        todos.stream().map(todo -> texts.of("supervision.round.check", todo(todo))),
                        texts.of("supervision.round.always").lines())
                .distinct()
                .limit(20)
                .toList();
    }
}
