package org.shangliang.app.consultation.coordination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.coordination.CoordinationView.Asked;
import org.shangliang.app.consultation.coordination.CoordinationView.Said;
import org.shangliang.app.consultation.model.Coordination;
import org.shangliang.app.consultation.model.Coordination.Application;
import org.shangliang.app.consultation.model.Proceedings.Answer;
import org.shangliang.app.consultation.model.Proceedings.Proposal;
import org.shangliang.app.consultation.model.Proceedings.Session;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Due;
import org.shangliang.app.platform.web.Happening;
import org.shangliang.law.Side;

/** Puts a coordination into words (协调处理情况的文字). */
record CoordinationWords(Texts texts) {

    CoordinationView of(Coordination one, @Nullable Due due, @Nullable String paper) {
        var application = one.application();
        var accepted = one.acceptedOn();
        return new CoordinationView(
                state(one),
                tone(one),
                texts.day(one.appliedOn()),
                accepted == null ? null : texts.day(accepted),
                application == null ? null : asked(application),
                one.proceedings().statements().stream()
                        .map(said -> new Said(who(said.side()), css(said.side()), texts.day(said.on()), said.text()))
                        .toList(),
                one.proceedings().coordinators().stream()
                        .map(person -> new CoordinationView.Person(
                                texts.of("coordination.body." + person.body()),
                                person.name(),
                                Objects.requireNonNullElse(person.post(), "")))
                        .toList(),
                one.proceedings().sessions().stream().map(this::session).toList(),
                one.proceedings().proposals().stream().map(this::proposal).toList(),
                agreement(one, paper),
                ending(one),
                due,
                days(one));
    }

    String state(Coordination one) {
        var ending = one.ending();
        return ending != null
                ? texts.of("coordination.ending." + ending)
                : texts.of(
                        one.acceptedOn() == null
                                ? "coordination.state.asked"
                                : one.extended() ? "coordination.state.extended" : "coordination.state.running");
    }

    static String tone(Coordination one) {
        var ending = one.ending();
        if (ending == null) {
            return one.acceptedOn() == null ? "warn" : "act";
        }
        return ending == Coordination.Ending.AGREED ? "ok" : "";
    }

    String by(Coordination one) {
        var application = one.application();
        return application == null
                ? ""
                : application.by() == null ? texts.of("coordination.body.AUTHORITY") : who(application.by());
    }

    private Asked asked(Application application) {
        var by = application.by();
        return new Asked(
                by == null ? texts.of("coordination.body.AUTHORITY") : who(by),
                by == null ? "" : css(by),
                application.grounds(),
                application.points().stream()
                        .map(one -> new CoordinationView.Point(one.title(), one.workers(), one.employer(), one.noted()))
                        .toList(),
                application.tried());
    }

    private CoordinationView.Session session(Session one) {
        var next = one.nextOn();
        return new CoordinationView.Session(
                texts.of("coordination.session." + one.form(), one.number(), one.on()),
                one.place(),
                one.present(),
                one.minutes(),
                next == null
                        ? null
                        : texts.of(
                                "coordination.next", next, Objects.requireNonNullElse(one.nextPlace(), one.place())));
    }

    private CoordinationView.Proposal proposal(Proposal one) {
        return new CoordinationView.Proposal(
                one.number(),
                texts.of("coordination.proposal", one.number(), one.on()),
                one.text(),
                Stream.of(Side.values()).map(side -> answer(side, one.of(side))).toList());
    }

    private CoordinationView.Answer answer(Side side, @Nullable Answer answer) {
        return answer == null
                ? new CoordinationView.Answer(
                        who(side), css(side), "warn", texts.of("coordination.answer.none"), null, null)
                : new CoordinationView.Answer(
                        who(side),
                        css(side),
                        answer.accepts() ? "ok" : "bad",
                        texts.of(answer.accepts() ? "coordination.answer.yes" : "coordination.answer.no"),
                        texts.day(answer.on()),
                        answer.remark());
    }

    private CoordinationView.@Nullable Accord agreement(Coordination one, @Nullable String paper) {
        var drawn = one.proceedings().accord();
        return drawn == null
                ? null
                : new CoordinationView.Accord(
                        texts.day(drawn.drawnOn()), drawn.facts(), drawn.result(), drawn.open(), paper);
    }

    private @Nullable String ending(Coordination one) {
        var on = one.concludedOn();
        var ending = one.ending();
        if (on == null || ending == null) {
            return null;
        }
        var told = texts.of("coordination.ended." + ending, on);
        return one.reason() == null ? told : texts.of("coordination.because", told, one.reason());
    }

    private List<Happening> days(Coordination one) {
        var days = new ArrayList<Day>();
        var application = one.application();
        var by = application == null ? null : application.by();
        var begun = application != null && by == null;
        days.add(new Day(
                one.appliedOn(),
                begun ? "coordination.day.begun" : "coordination.day.applied",
                by == null ? "" : css(by)));
        if (one.acceptedOn() != null && !begun) {
            days.add(new Day(one.acceptedOn(), "coordination.day.accepted", ""));
        }
        var since = one.proceedings();
        since.sessions().forEach(held -> days.add(new Day(held.on(), "coordination.day." + held.form(), "")));
        since.proposals().forEach(made -> days.add(new Day(made.on(), "coordination.day.proposed", "")));
        var drawn = since.accord();
        if (drawn != null) {
            days.add(new Day(drawn.drawnOn(), "coordination.day.drawn", ""));
        }
        var ending = one.ending();
        if (one.concludedOn() != null && ending != null) {
            days.add(new Day(one.concludedOn(), "coordination.ending." + ending, ""));
        }
        return days.stream()
                .sorted(Comparator.comparing(Day::on))
                .map(day -> day.told(texts))
                .toList();
    }

    /** A day on which something happened, by the code of its words. */
    private record Day(LocalDate on, String code, String side) {
        Happening told(Texts texts) {
            return new Happening(
                    on.getMonthValue() + "/" + on.getDayOfMonth(),
                    texts.of(code),
                    side.isEmpty() ? "both" : side,
                    null);
        }
    }

    private String who(Side side) {
        return texts.of("word." + side);
    }

    private static String css(Side side) {
        return side == Side.WORKERS ? "lab" : "emp";
    }
}
