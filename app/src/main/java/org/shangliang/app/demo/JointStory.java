package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.joint.JointSeats;
import org.shangliang.app.consultation.joint.JointTalks;
import org.shangliang.app.consultation.table.TableCommand.Propose;
import org.shangliang.app.consultation.table.Tables;
import org.shangliang.app.demo.History.Deed;
import org.shangliang.app.demo.History.Players;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Ground;
import org.springframework.stereotype.Component;

/** The couriers of the park: the platform and two traders with couriers of their own talk at one table. */
@Component
class JointStory {
    private static final LocalDate ON = LocalDate.of(2022, 3, 11);

    private final Consultations consultations;
    private final Tables tables;
    private final JointTalks talks;
    private final JointSeats seats;
    private final Employers employers;
    private final Texts texts;

    JointStory(
            Consultations consultations,
            Tables tables,
            JointTalks talks,
            JointSeats seats,
            Employers employers,
            Texts texts) {
        this.consultations = consultations;
        this.tables = tables;
        this.talks = talks;
        this.seats = seats;
        this.employers = employers;
        this.texts = texts;
    }

    /** One day of talks, by the firms' own people. */
    Deed of(Map<String, Players> players) {
        var firms = texts.of("demo.joint.firms").split(";");
        var hosts = Objects.requireNonNull(players.get(firms[0]));
        var guests =
                List.of(Objects.requireNonNull(players.get(firms[1])), Objects.requireNonNull(players.get(firms[2])));
        return new Deed(ON, () -> play(hosts, guests));
    }

    private void play(Players hosts, List<Players> guests) {
        var chair = hosts.union();
        var id = consultations.list(chair, 1, 0).getFirst().id();
        done(talks.set(id, "SECTORAL", texts.of("demo.joint.area"), "AGREEMENT", chair));
        for (var guest : guests) {
            var employer = employers.list(guest.employer().scope(), 1, 0).getFirst();
            done(talks.seat(id, employer.creditCode(), chair));
        }
        for (var line : texts.of("demo.joint.clauses").split(";")) {
            var cells = line.strip().split("\\|");
            propose(id, cells, chair);
        }
        var clauses = tables.of(id).clauses();
        stand(id, clauses.get(0).id(), "ACCEPT", "", hosts.employer());
        stand(id, clauses.get(1).id(), "ACCEPT", "", hosts.employer());
        stand(id, clauses.get(0).id(), "ACCEPT", "", guests.get(0).employer());
        stand(
                id,
                clauses.get(2).id(),
                "RESERVE",
                texts.of("demo.joint.reserve"),
                guests.get(0).employer());
    }

    private void propose(UUID id, String[] cells, Actor chair) {
        var command = new Propose(null, cells[0], cells[1], null, cells[2], null, null);
        if (tables.take(id, command, chair) instanceof Outcome.Refused<?>(var grounds)) {
            throw new IllegalStateException("the demo's couriers were refused: " + grounds);
        }
        var clause = tables.of(id).clauses().getLast().id();
        done(talks.tell(id, clause, cells[3], cells[4], cells[5], chair));
    }

    private void stand(UUID id, UUID clause, String stance, String words, Actor employer) {
        done(seats.stand(id, clause, 1, stance, words, employer));
    }

    private static void done(List<Ground> grounds) {
        if (!grounds.isEmpty()) {
            throw new IllegalStateException("the demo's couriers were refused: " + grounds);
        }
    }
}
