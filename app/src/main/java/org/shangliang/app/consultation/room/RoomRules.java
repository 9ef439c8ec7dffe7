package org.shangliang.app.consultation.room;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.ChairRule;
import org.shangliang.law.Ground;
import org.shangliang.law.Side;

/** Who may do what in the room (会场规则), and what was typed there. */
record RoomRules(CaseContext context) {
    static final String[] BASIS = {"meeting.chair", "meeting.recorder"};

    /** Why this person may not do what only the recorder does; null for the recorder. */
    @Nullable
    Ground notRecorder() {
        var recorder = context.file().talks().recorder();
        return context.actor().role() == Role.RECORDER
                ? null
                : ground("consultation.room.recorder-only", recorder == null ? "" : recorder);
    }

    Ground ground(String code, Object... arguments) {
        return context.ground(code, List.of(arguments), BASIS);
    }

    /** Who chairs the next meeting; where the law leaves it open, the side that began. */
    Side chair() {
        int number = context.file().talks().meetings().size() + 1;
        var initiator = context.file().header().initiator();
        return context.law().chairRule() == ChairRule.IN_TURN ? context.law().chair(number, initiator) : initiator;
    }

    /** The chief's name of a side. */
    String chief(Side side) {
        return members(side).filter(Member::chief).map(Member::name).findFirst().orElse("");
    }

    /** The side that names a person as representative. */
    Optional<Side> sideOf(String name) {
        return Stream.of(Side.values())
                .filter(side -> members(side).anyMatch(member -> member.name().equals(name)))
                .findFirst();
    }

    Stream<Member> members(Side side) {
        var team = context.file().team(side);
        return team == null ? Stream.of() : team.members().stream();
    }

    int item(@Nullable Integer item) {
        int most = context.file().agenda().size();
        if (item == null || item < 1 || item > most) {
            throw wrong("item", "consultation.meeting.item", String.valueOf(most));
        }
        return item;
    }

    static <E extends Enum<E>> E choice(String field, Class<E> type, @Nullable String typed) {
        for (var one : type.getEnumConstants()) {
            if (one.name().equals(typed)) {
                return one;
            }
        }
        throw wrong(field, "consultation.room.choose");
    }

    /** The meeting that is called. */
    record Call(
            LocalDate on,
            LocalTime at,
            Meeting.Mode mode,
            String place,
            @Nullable String link) {}

    Call call(RoomCommand.Convene command) {
        var errors = new ArrayList<FieldError>();
        var on = day(command.on());
        var at = hour(command.at());
        var place = command.place() == null ? "" : command.place().strip();
        var link = command.link() == null || command.link().isBlank()
                ? null
                : command.link().strip();
        if (on == null || on.isBefore(context.today())) {
            errors.add(new FieldError("on", "consultation.room.day"));
        }
        if (at == null) {
            errors.add(new FieldError("at", "consultation.room.hour"));
        }
        if (place.isEmpty() || place.length() > 200) {
            errors.add(new FieldError("place", "consultation.room.place"));
        }
        if (link != null && !link.matches("https://[A-Za-z0-9./?=&_%#:+~@-]{4,500}")) {
            errors.add(new FieldError("link", "consultation.room.link"));
        }
        var online = "ONLINE".equals(command.mode()) || "HYBRID".equals(command.mode());
        if (link == null && online) {
            errors.add(new FieldError("link", "consultation.room.link-needed"));
        }
        if (!errors.isEmpty() || on == null || at == null) {
            throw new InvalidInput(errors);
        }
        return new Call(on, at, choice("mode", Meeting.Mode.class, command.mode()), place, link);
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static @Nullable LocalTime hour(@Nullable String typed) {
        try {
            return typed == null ? null : LocalTime.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    static InvalidInput wrong(String field, String code, String... arguments) {
        return new InvalidInput(List.of(new FieldError(field, code, List.of(arguments))));
    }
}
