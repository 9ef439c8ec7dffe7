package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Consultations;
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
    private final Tables tables;
    private final Consultations consultations;
    private final DemoData data;
    private final TableTalk figures;
    private final RoomStory aside;
    private final Besides besides;

    TableStory(
            Tables tables,
            Consultations consultations,
            DemoData data,
            TableTalk figures,
            RoomStory aside,
            Besides besides) {
        this.besides = besides;
        this.aside = aside;
        this.figures = figures;
        this.tables = tables;
        this.consultations = consultations;
        this.data = data;
    }

    /** Both sides of every open talk reckon with figures; where a vote is near, workers have read the draft. */
    void reckon(Collection<Players> players) {
        players.forEach(figures::at);
        besides.readers().play(players);
    }

    /** What else is told around tables. */
    @Component("besidesTables")
    record Besides(ReadingStory readers, JointStory couriers) {}

    /** The couriers of the park at one table, and its traders at another. */
    List<Deed> shared(Map<String, Players> players) {
        var deeds = new ArrayList<>(besides.couriers().traders(players));
        deeds.add(besides.couriers().of(players));
        return deeds;
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
        if (aside.plays(id, talk, actor)) {
            return;
        }
        var command = command(id, talk, actor);
        if (tables.take(id, command, actor) instanceof Outcome.Refused<?>(var grounds)) {
            throw new IllegalStateException("the demo's talk was refused: " + grounds);
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
