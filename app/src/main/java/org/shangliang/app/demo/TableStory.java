package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.disclosure.Disclosures;
import org.shangliang.app.consultation.room.RoomCommand;
import org.shangliang.app.consultation.room.Rooms;
import org.shangliang.app.consultation.table.NegotiatedClause;
import org.shangliang.app.consultation.table.TableCommand;
import org.shangliang.app.consultation.table.TableCommand.Bundle;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.TableCommand.Sign;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.demo.History.Deed;
import org.shangliang.app.demo.History.Players;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.ContractKind;
import org.springframework.stereotype.Component;

/** The two chiefs of the struggling enterprise talk about their clauses, day by day, and are not through yet. */
@Component
class TableStory {
    private static final Set<String> ROOM = Set.of("call", "open", "join", "turn", "note");

    private final Tables tables;
    private final Consultations consultations;
    private final DemoData data;
    private final TableTalk figures;
    private final Rooms rooms;
    private final Disclosures information;

    TableStory(
            Tables tables,
            Rooms rooms,
            Disclosures information,
            Consultations consultations,
            DemoData data,
            TableTalk figures) {
        this.information = information;
        this.rooms = rooms;
        this.figures = figures;
        this.tables = tables;
        this.consultations = consultations;
        this.data = data;
    }

    /** Both sides of every open talk reckon with figures. */
    void reckon(Collection<Players> players) {
        players.forEach(figures::at);
    }

    /** Who takes part in a case, by user name. */
    @FunctionalInterface
    interface Seats {
        Map<String, Actor> of(UUID caseId);
    }

    /** A line of the story. */
    record Talk(
            LocalDate on,
            String by,
            String act,
            @Nullable String title,
            @Nullable String heading,
            @Nullable String base,
            @Nullable String text,
            @Nullable String reason,
            @Nullable List<Talk> lines) {}

    List<Deed> of(Actor chair, Seats seats) {
        var deeds = new ArrayList<Deed>();
        var people = new HashMap<String, Actor>();
        for (var talk : data.talks()) {
            deeds.add(new Deed(talk.on(), () -> {
                var id = talks(chair);
                if (people.isEmpty()) {
                    people.putAll(seats.of(id));
                }
                play(id, talk, Objects.requireNonNull(people.get(talk.by())));
            }));
        }
        return deeds;
    }

    /** The case of the talks; the workers' wage round is still to be opened by the visitor. */
    UUID talks(Actor chair) {
        return consultations.list(chair, 10, 0).stream()
                .filter(line -> line.kind().equals(ContractKind.COMPREHENSIVE.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void play(UUID id, Talk talk, Actor actor) {
        if (talk.act().equals("read")) {
            information.register(id, 1, actor.name(), talk.on(), talk.text(), actor);
            return;
        }
        if (ROOM.contains(talk.act())) {
            meet(id, talk, actor);
            return;
        }
        var command = command(id, talk, actor);
        if (tables.take(id, command, actor) instanceof Outcome.Refused<?>(var grounds)) {
            throw new IllegalStateException("the demo's talk was refused: " + grounds);
        }
    }

    /** In the room: {@code title} is the hour, the item or the name, {@code heading} the result. */
    private void meet(UUID id, Talk talk, Actor actor) {
        var item = talk.title() != null && talk.title().matches("\\d") ? Integer.valueOf(talk.title()) : null;
        var command = switch (talk.act()) {
            case "call" ->
                new RoomCommand.Convene(talk.on().toString(), talk.title(), "HYBRID", talk.text(), talk.base());
            case "open" -> new RoomCommand.Open();
            case "join" -> new RoomCommand.Join(talk.title());
            case "turn" -> new RoomCommand.Turn(item);
            default -> new RoomCommand.Note(item, talk.heading(), talk.text());
        };
        if (rooms.take(id, command, actor) instanceof Outcome.Refused<?>(var grounds)) {
            throw new IllegalStateException("the demo's meeting was refused: " + grounds);
        }
    }

    private TableCommand command(UUID id, Talk talk, Actor actor) {
        return switch (talk.act()) {
            case "propose" ->
                new Propose(null, talk.heading(), talk.title(), talk.base(), talk.text(), talk.reason(), null);
            case "answer" -> {
                var clause = clause(id, talk, actor);
                yield new Propose(
                        clause.id(),
                        null,
                        null,
                        null,
                        talk.text(),
                        talk.reason(),
                        clause.last().number());
            }
            case "sign" -> {
                var clause = clause(id, talk, actor);
                yield new Sign(clause.id(), clause.last().number(), false);
            }
            default ->
                new Bundle(
                        Objects.requireNonNull(talk.lines()).stream()
                                .map(line -> line(id, line, actor))
                                .toList(),
                        talk.reason());
        };
    }

    private TableCommand.Line line(UUID id, Talk line, Actor actor) {
        var clause = clause(id, line, actor);
        return new TableCommand.Line(clause.id(), line.text(), clause.last().number());
    }

    private NegotiatedClause clause(UUID id, Talk talk, Actor actor) {
        return tables.look(id, actor).table().clauses().stream()
                .filter(clause -> clause.title().equals(talk.title()))
                .findFirst()
                .orElseThrow();
    }
}
