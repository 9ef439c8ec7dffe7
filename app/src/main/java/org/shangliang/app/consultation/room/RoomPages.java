package org.shangliang.app.consultation.room;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.room.RoomPage.Acts;
import org.shangliang.app.consultation.room.RoomPage.Item;
import org.shangliang.app.consultation.room.RoomPage.Now;
import org.shangliang.app.consultation.room.RoomPage.Paper;
import org.shangliang.app.consultation.room.RoomPage.Past;
import org.shangliang.app.consultation.room.RoomPage.Proposal;
import org.shangliang.app.consultation.room.RoomPage.Seat;
import org.shangliang.app.consultation.room.Rooms.Sight;
import org.shangliang.app.consultation.table.CaseTitle;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.Refused;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Lays out the room of a case (协商室页面). */
@Component
class RoomPages {
    private final Rooms rooms;
    private final Tables tables;
    private final Texts texts;

    RoomPages(Rooms rooms, Tables tables, Texts texts) {
        this.rooms = rooms;
        this.tables = tables;
        this.texts = texts;
    }

    RoomPage of(Sight sight, FormValues typed) {
        var context = sight.context();
        var current = sight.room().current();
        var ruling = rooms.foresee(context);
        var may = ruling.isPermitted();
        var rules = new RoomRules(context);
        var path = CaseTitle.of(context, texts).path();
        return new RoomPage(
                CaseTitle.of(context, texts),
                current.map(sitting -> now(sitting, rules)).orElse(null),
                items(context, current),
                paper(sight, path),
                past(context),
                pause(context),
                acts(sight, rules, may),
                typed.hasFailed() || !typed.value("on").isEmpty() ? typed : begun(current, rules),
                acting(context) && ruling instanceof Refused(var grounds) ? grounds : List.of(),
                context.today().toString());
    }

    private static boolean acting(CaseContext context) {
        return context.actingSide() != null || context.actor().role() == Role.RECORDER;
    }

    private Now now(Sitting sitting, RoomRules rules) {
        var state = sitting.goesOn() ? "OPEN" : sitting.awaitsChiefs() ? "CLOSED" : "CALLED";
        var recorder = rules.context().file().talks().recorder();
        return new Now(
                sitting.number(),
                texts.of("room.when", texts.day(sitting.on()), sitting.at().toString()),
                texts.of("consultation.mode." + sitting.mode()),
                sitting.place(),
                sitting.link(),
                texts.of("room.chair", texts.of("word." + sitting.chair()), rules.chief(sitting.chair())),
                css(sitting.chair()),
                texts.of("room.state." + state),
                sitting.goesOn() ? "ok" : "warn",
                sitting.goesOn(),
                sitting.awaitsChiefs(),
                seats(sitting, rules, Side.WORKERS),
                seats(sitting, rules, Side.EMPLOYER),
                recorder == null ? "" : recorder,
                sitting.confirmed().isEmpty()
                        ? texts.of("table.nobody")
                        : String.join(
                                "\u3001",
                                sitting.confirmed().stream()
                                        .map(side -> texts.of("word." + side))
                                        .toList()));
    }

    private static String css(Side side) {
        return side == Side.WORKERS ? "lab" : "emp";
    }

    private static List<Seat> seats(Sitting sitting, RoomRules rules, Side side) {
        return rules.members(side)
                .map(member -> new Seat(
                        member.name(),
                        sitting.present().stream().anyMatch(one -> one.name().equals(member.name()))))
                .toList();
    }

    private List<Item> items(CaseContext context, Optional<Sitting> current) {
        var caseId = context.file().header().id();
        var clauses = tables.look(caseId, context.actor()).table().clauses();
        return context.file().agenda().stream()
                .map(item -> {
                    var note = current.flatMap(sitting -> sitting.note(item.number()));
                    var proposals = clauses.stream()
                            .filter(clause -> belongs(clause, item.heading(), item.title()))
                            .map(clause -> proposal(clause, caseId.toString()))
                            .toList();
                    return new Item(
                            item.number(),
                            item.title(),
                            current.map(sitting ->
                                            Integer.valueOf(item.number()).equals(sitting.item()))
                                    .orElse(false),
                            note.map(one -> texts.of("room.press." + one.press()))
                                    .orElse(null),
                            note.map(one -> one.press() == Sitting.Press.AGREED ? "ok" : "warn")
                                    .orElse(""),
                            note.map(Sitting.Note::text).orElse(null),
                            proposals);
                })
                .toList();
    }

    private static boolean belongs(NegotiatedClause clause, String heading, String title) {
        return clause.title().equals(title) || clause.heading().equals(heading);
    }

    private Proposal proposal(NegotiatedClause clause, String caseId) {
        var last = clause.last();
        return new Proposal(
                "/cases/" + caseId + "/table/clauses/" + clause.id(),
                texts.of("room.proposal", clause.number(), last.number(), texts.of("table.state." + clause.state())),
                texts.of("word." + last.side()),
                css(last.side()),
                last.text());
    }

    private @Nullable Paper paper(Sight sight, String path) {
        var document = rooms.minutes(sight);
        return document == null
                ? null
                : new Paper(document.shortDigest(), path + "/room/minutes.pdf", path + "/room/minutes.docx");
    }

    private List<Past> past(CaseContext context) {
        return context.file().talks().meetings().reversed().stream()
                .map(meeting -> new Past(
                        texts.of("room.meeting", meeting.number()), texts.day(meeting.heldOn()), meeting.place()))
                .toList();
    }

    private @Nullable String pause(CaseContext context) {
        var pause = context.file().talks().suspension();
        return pause == null || !context.stage().equals("SUSPENDED")
                ? null
                : texts.of("room.pause", pause.until(), pause.nextPlace(), pause.nextContent());
    }

    private static Acts acts(Sight sight, RoomRules rules, boolean may) {
        var context = sight.context();
        var current = sight.room().current();
        var actor = context.actor();
        boolean recorder = may && actor.role() == Role.RECORDER;
        boolean open = current.map(Sitting::goesOn).orElse(false);
        boolean called = current.isPresent() && current.get().openedAt() == null;
        boolean today =
                current.map(sitting -> sitting.on().equals(context.today())).orElse(false);
        var side = context.actingSide();
        boolean closed = current.map(Sitting::awaitsChiefs).orElse(false);
        return new Acts(
                may && acting(context) && (current.isEmpty() || called),
                may
                        && side != null
                        && (open || called && today)
                        && rules.sideOf(actor.name()).isPresent()
                        && current.get().present().stream()
                                .noneMatch(one -> one.name().equals(actor.name())),
                may
                        && closed
                        && side != null
                        && rules.chief(side).equals(actor.name())
                        && !current.get().confirmed().contains(side),
                recorder,
                recorder && called && today,
                recorder && closed && Rooms.missing(current.get()).isEmpty(),
                may && context.stage().equals("NEGOTIATING"));
    }

    /** A call begins as what the sides agreed on before, or as it was made. */
    private static FormValues begun(Optional<Sitting> current, RoomRules rules) {
        var form = FormValues.empty();
        if (current.isPresent()) {
            var sitting = current.get();
            return form.with("on", sitting.on())
                    .with("at", sitting.at())
                    .with("mode", sitting.mode())
                    .with("place", sitting.place())
                    .with("link", sitting.link());
        }
        var reply = rules.context().file().reply();
        return form.with("place", reply == null ? null : reply.place()).with("mode", "ON_SITE");
    }
}
