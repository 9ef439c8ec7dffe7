package org.shangliang.app.demo;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.caucus.Caucuses;
import org.shangliang.app.consultation.disclosure.Disclosures;
import org.shangliang.app.consultation.room.RoomCommand;
import org.shangliang.app.consultation.room.Rooms;
import org.shangliang.app.demo.TableStory.Talk;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;

/** What happens beside the table in the demo: the meeting of the day, what was read, what each side writes for itself. */
@Component
class RoomStory {
    private final Rooms rooms;
    private final Disclosures information;
    private final Caucuses caucuses;

    RoomStory(Rooms rooms, Disclosures information, Caucuses caucuses) {
        this.rooms = rooms;
        this.information = information;
        this.caucuses = caucuses;
    }

    /** Plays a line if it belongs here. */
    boolean plays(UUID id, Talk talk, Actor actor) {
        switch (talk.act()) {
            case "read" -> accepted(information.register(id, 1, actor.name(), talk.on(), talk.text(), actor));
            case "write" -> accepted(caucuses.write(id, talk.heading(), talk.text(), actor));
            case "call", "open", "join", "turn", "note" -> meet(id, talk, actor);
            default -> {
                return false;
            }
        }
        return true;
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
        accepted(rooms.take(id, command, actor));
    }

    private static void accepted(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(var grounds)) {
            accepted(grounds);
        }
    }

    private static void accepted(List<Ground> grounds) {
        if (!grounds.isEmpty()) {
            throw new IllegalStateException("the demo's story was refused: " + grounds);
        }
    }
}
