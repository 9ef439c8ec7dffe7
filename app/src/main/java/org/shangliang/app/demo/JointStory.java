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
    private static final LocalDate SEATED = LocalDate.of(2022, 1, 25);
    private static final LocalDate TAKEN_ON = LocalDate.of(2022, 2, 5);

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

    /** The traders of the park: one contract, which two of the three have taken on themselves so far. */
    List<Deed> traders(Map<String, Players> players) {
        var firms = texts.of("demo.joint.traders").split(";");
        var hosts = Objects.requireNonNull(players.get(firms[0]));
        var willing = Objects.requireNonNull(players.get(firms[1]));
        var silent = Objects.requireNonNull(players.get(firms[2]));
        return List.of(new Deed(SEATED, () -> seat(hosts, List.of(willing, silent))), new Deed(TAKEN_ON, () -> {
            var id = own(hosts);
            done(seats.bind(id, "SEALED", hosts.employer()));
            done(seats.bind(id, "RECOGNISED", willing.employer()));
        }));
    }

    private UUID own(Players players) {
        return consultations.list(players.employer(), 1, 0).getFirst().id();
    }

    private void seat(Players hosts, List<Players> guests) {
        var id = own(hosts);
        done(talks.set(id, "SECTORAL", texts.of("demo.joint.trade"), "CONTRACT", hosts.union()));
        guests.forEach(guest -> seat(id, guest, hosts.union()));
    }

    private void seat(UUID id, Players guest, Actor chair) {
        var employer = employers.list(guest.employer().scope(), 1, 0).getFirst();
        done(talks.seat(id, employer.creditCode(), chair));
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
        var id = own(hosts);
        done(talks.set(id, "SECTORAL", texts.of("demo.joint.area"), "AGREEMENT", chair));
        guests.forEach(guest -> seat(id, guest, chair));
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
