package org.shangliang.app.consultation.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.Decision;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.consultation.StepRule;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.room.Sitting.Present;
import org.shangliang.app.consultation.room.Sitting.Press;
import org.shangliang.app.consultation.table.Mandates;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;

/** Decides on every act in the room (会场操作); the clerk of the procedure writes it down like any other. */
final class RoomStep extends CaseStep<RoomCommand, Room> {
    private static final String NAME = "room";
    private static final List<String> STAGES = List.of("ACCEPTED", "NEGOTIATING");

    static final Lifecycle TABLE = Lifecycle.table()
            .stay(STAGES, NAME, "room.convened")
            .stay(STAGES, NAME, "room.opened")
            .stay(STAGES, NAME, "room.joined")
            .stay(STAGES, NAME, "room.turned")
            .stay(STAGES, NAME, "room.noted")
            .stay(STAGES, NAME, "room.closed")
            .stay(STAGES, NAME, "room.confirmed")
            .done();

    private final RoomStore store;
    private final MinutesBook minutes;
    private final ProductClock clock;

    RoomStep(RoomStore store, MinutesBook minutes, ProductClock clock) {
        super(
                new StepRule(
                        NAME,
                        null,
                        Set.of(Role.UNION_CHAIR, Role.EMPLOYER, Role.REPRESENTATIVE, Role.RECORDER),
                        List.of(RoomRules.BASIS)),
                RoomCommand.class,
                TABLE);
        this.store = store;
        this.minutes = minutes;
        this.clock = clock;
    }

    @Override
    public Room load(CaseFile file) {
        return store.get(file.header().id());
    }

    @Override
    public CaseFile save(CaseFile file, Room state) {
        store.put(file.header().id(), state);
        return file;
    }

    @Override
    public boolean isMarginal() {
        return true;
    }

    @Override
    public Ruling gate(Room room, CaseContext context) {
        return minutes.gate(context).and(Mandates.check(context));
    }

    @Override
    public Decision<Room> decide(RoomCommand command, Room room, CaseContext context) {
        var rules = new RoomRules(context);
        if (command instanceof RoomCommand.Convene call) {
            return convened(call, room, rules);
        }
        var current = room.current();
        if (current.isEmpty()) {
            return new Decision.Refused<>(rules.ground("consultation.room.none"));
        }
        var sitting = current.get();
        return switch (command) {
            case RoomCommand.Convene ignored -> throw new IllegalStateException("called above");
            case RoomCommand.Open ignored -> opened(sitting, room, rules);
            case RoomCommand.Join join -> joined(join, sitting, room, rules);
            case RoomCommand.Confirm confirm -> confirmed(confirm, sitting, room, rules);
            case RoomCommand.Turn turn ->
                byRecorder("room.turned", sitting.turned(rules.item(turn.item())), room, rules);
            case RoomCommand.Note note -> noted(note, sitting, room, rules);
            case RoomCommand.Close close -> closed(close, sitting, room, rules);
        };
    }

    private Decision<Room> convened(RoomCommand.Convene command, Room room, RoomRules rules) {
        var current = room.current();
        if (current.isPresent() && current.get().openedAt() != null) {
            return new Decision.Refused<>(rules.ground("consultation.room.going-on"));
        }
        var call = rules.call(command);
        int number = rules.context().file().talks().meetings().size() + 1;
        var sitting = new Sitting(
                current.map(Sitting::id)
                        .orElseGet(() -> Ids.ordered(clock.systemTime().instant())),
                number,
                call.on(),
                call.at(),
                call.mode(),
                call.place(),
                call.link(),
                rules.chair(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                false);
        return recorded("room.convened", sitting, room).fact("on", call.on()).fact("chair", sitting.chair());
    }

    private Decision<Room> opened(Sitting sitting, Room room, RoomRules rules) {
        var stranger = rules.notRecorder();
        if (stranger != null) {
            return new Decision.Refused<>(stranger);
        }
        if (sitting.openedAt() != null) {
            return new Decision.Refused<>(rules.ground("consultation.room.going-on"));
        }
        if (!sitting.on().equals(rules.context().today())) {
            return new Decision.Refused<>(rules.ground("consultation.room.not-today", sitting.on()));
        }
        return recorded("room.opened", sitting.opened(clock.instant()), room);
    }

    private Decision<Room> joined(RoomCommand.Join command, Sitting sitting, Room room, RoomRules rules) {
        var actor = rules.context().actor();
        var typed = command.name();
        var name = actor.role() == Role.RECORDER && typed != null ? typed.strip() : actor.name();
        var side = rules.sideOf(name);
        if (side.isEmpty()) {
            return new Decision.Refused<>(rules.ground("consultation.room.no-representative", name));
        }
        if (sitting.closedAt() != null) {
            return new Decision.Refused<>(rules.ground("consultation.room.not-open"));
        }
        if (sitting.present().stream().anyMatch(one -> one.name().equals(name))) {
            return new Decision.Refused<>(rules.ground("consultation.room.there-already", name));
        }
        var there = new ArrayList<>(sitting.present());
        there.add(new Present(side.get(), name, clock.instant()));
        return recorded("room.joined", sitting.joined(there), room)
                .fact("side", side.get())
                .fact("present", there.size());
    }

    private Decision<Room> noted(RoomCommand.Note command, Sitting sitting, Room room, RoomRules rules) {
        int item = rules.item(command.item());
        var press = RoomRules.choice("result", Press.class, command.result());
        var text = command.text() == null || command.text().isBlank()
                ? null
                : command.text().strip();
        if (press == Press.AGREED && text == null) {
            throw RoomRules.wrong("text", "consultation.room.text");
        }
        if (text != null && text.length() > 4000) {
            throw RoomRules.wrong("text", "consultation.table.long", "4000");
        }
        var note = new Sitting.Note(item, press, text, clock.instant());
        var decision = byRecorder("room.noted", sitting.noted(note), room, rules);
        return decision instanceof Accepted<Room> accepted
                ? accepted.fact("item", item).fact("result", press)
                : decision;
    }

    private Decision<Room> closed(RoomCommand.Close command, Sitting sitting, Room room, RoomRules rules) {
        for (var side : Side.values()) {
            if (sitting.goesOn() && sitting.present(side) == 0) {
                return new Decision.Refused<>(rules.ground("consultation.room.nobody", side));
            }
        }
        var remarks = command.remarks() == null || command.remarks().isBlank()
                ? null
                : command.remarks().strip();
        if (remarks != null && remarks.length() > 10_000) {
            throw RoomRules.wrong("remarks", "consultation.table.long", "10000");
        }
        return byRecorder("room.closed", sitting.closed(clock.instant(), remarks), room, rules);
    }

    /** What only the recorder does, and only while the meeting goes on. */
    private static Decision<Room> byRecorder(String kind, Sitting next, Room room, RoomRules rules) {
        var stranger = rules.notRecorder();
        if (stranger != null) {
            return new Decision.Refused<>(stranger);
        }
        return room.current().filter(Sitting::goesOn).isPresent()
                ? recorded(kind, next, room)
                : new Decision.Refused<>(rules.ground("consultation.room.not-open"));
    }

    private static Decision<Room> confirmed(RoomCommand.Confirm command, Sitting sitting, Room room, RoomRules rules) {
        var actor = rules.context().actor();
        var own = rules.context().actingSide();
        var side = actor.role() == Role.RECORDER || own == null
                ? RoomRules.choice("side", Side.class, command.side())
                : own;
        if (actor.role() == Role.RECORDER && command.proofs().isEmpty()) {
            return new Decision.Refused<>(rules.ground("consultation.room.signed-paper", side));
        }
        if (actor.role() != Role.RECORDER && !rules.chief(side).equals(actor.name())) {
            return new Decision.Refused<>(rules.ground("consultation.room.chief-only", side, rules.chief(side)));
        }
        if (!sitting.awaitsChiefs()) {
            return new Decision.Refused<>(rules.ground("consultation.room.not-closed"));
        }
        if (sitting.confirmed().contains(side)) {
            return new Decision.Refused<>(rules.ground("consultation.room.confirmed-already", side));
        }
        var sides = new ArrayList<>(sitting.confirmed());
        sides.add(side);
        return recorded("room.confirmed", sitting.confirmedBy(sides), room).fact("side", side);
    }

    private static Accepted<Room> recorded(String kind, Sitting next, Room room) {
        return Accepted.of(kind, room.with(next)).fact("meeting", next.number());
    }
}
