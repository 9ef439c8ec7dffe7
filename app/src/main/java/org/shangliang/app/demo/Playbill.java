package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.demo.DistrictData.Firm;
import org.shangliang.app.demo.History.Deed;
import org.shangliang.app.demo.History.Players;
import org.shangliang.app.organization.EmployerRegister;
import org.springframework.stereotype.Component;

/** Says who plays in the demo: the officials of the zone, and the two sides of every enterprise. */
@Component
class Playbill {
    /** How far apart chairs are chosen from the names of the district. */
    private static final int STEP = 7;

    private final Cast cast;
    private final EmployerRegister register;
    private final Consultations consultations;
    private final OpinionStory opinions;
    private final Counsel counsel;
    private final TableStory talks;

    Playbill(
            Cast cast,
            EmployerRegister register,
            Consultations consultations,
            OpinionStory opinions,
            Counsel counsel,
            TableStory talks) {
        this.talks = talks;
        this.opinions = opinions;
        this.counsel = counsel;
        this.cast = cast;
        this.register = register;
        this.consultations = consultations;
    }

    /** The zone's officer, and the players of each enterprise by its name. */
    record Ensemble(Actor officer, Actor instructor, Map<String, Players> players) {}

    Ensemble of(DistrictData data, Parties.Founded founded) {
        var officer = cast.official("zonghui", Role.OFFICER, Parties.ZONE);
        var reviewer = cast.official("renshe", Role.REVIEWER, Parties.ZONE);
        cast.official("guanli", Role.ADMINISTRATOR, Parties.ZONE);
        cast.official("jiandu", Role.SUPERVISOR, Parties.ZONE);
        cast.official("pianqu", Role.OFFICER, data.parks().getFirst().region());
        cast.official("linqu", Role.OFFICER, "120110");
        var instructor = cast.instructor("zhidao", Parties.ZONE);
        var other = cast.instructor("zhidao2", Parties.ZONE);
        cast.instructor("zhidao3", data.parks().getLast().region());
        var players = new HashMap<String, Players>();
        int number = 0;
        for (var firm : data.employers()) {
            players.put(firm.name(), players(firm, ++number, data, founded, officer, reviewer));
            if (firm.park() < 2) {
                var who = firm.park() == 0 ? instructor : other;
                register.assign(founded.employer(firm.name()), who.capacity(), LocalDate.of(2022, 1, 4));
            }
        }
        return new Ensemble(officer, instructor, players);
    }

    /** Another one of the district than the legal representative. */
    private static String somebody(DistrictData data, int number) {
        return data.people().get(number * STEP % data.people().size());
    }

    private Players players(
            Firm firm, int number, DistrictData data, Parties.Founded founded, Actor officer, Actor reviewer) {
        var region = data.parks().get(firm.park()).region();
        var employerId = founded.employer(firm.name());
        var union = founded.unions().get(firm.name());
        var suffix = firm.key() == null ? "%03d".formatted(number) : suffix(firm.key());
        var chair =
                union == null ? officer : cast.chair("gonghui" + suffix, somebody(data, number), firm, region, union);
        var employer = cast.employer("qiye" + suffix, firm, region, employerId);
        if ("struggling".equals(firm.key())) {
            cast.worker("daibiao", Role.DELEGATE, firm, region, employerId);
        }
        if ("prospering".equals(firm.key())) {
            cast.worker("zhigong", Role.WORKER, firm, region, employerId);
        }
        return new Players(chair, employer, reviewer);
    }

    /** The instructor has advised, and workers of the struggling enterprise have spoken. */
    void speak(DistrictData data, Ensemble ensemble) {
        counsel.give(ensemble);
        talks.reckon(ensemble.players().values());
        var struggling = firm(data, "struggling");
        opinions.speak(Objects.requireNonNull(ensemble.players().get(struggling.name()))
                .union());
    }

    /** What happens before, beside and at the tables: opinions of the struggling enterprise, its talks day by day, and those of the couriers of the park. */
    List<Deed> talks(DistrictData data, Ensemble ensemble) {
        var firm = firm(data, "struggling");
        var chair = Objects.requireNonNull(ensemble.players().get(firm.name())).union();
        var deeds = new ArrayList<>(opinions.of(chair));
        deeds.addAll(talks.of(chair, id -> seat(data, id)));
        deeds.addAll(talks.shared(ensemble.players()));
        return deeds;
    }

    /** The people whom the struggling enterprise's case names can sign in, by user name. */
    private Map<String, Actor> seat(DistrictData data, UUID caseId) {
        var firm = firm(data, "struggling");
        return seat(consultations.file(caseId), data.parks().get(firm.park()).region(), firm);
    }

    private static Firm firm(DistrictData data, String key) {
        return data.employers().stream()
                .filter(one -> key.equals(one.key()))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Actor> seat(CaseFile file, String region, Firm firm) {
        var id = file.header().id();
        var seated = new HashMap<String, Actor>();
        chief(file.workers(), "shouxi", id, region, firm, seated);
        chief(file.employer(), "qishouxi", id, region, firm, seated);
        var recorder = file.talks().recorder();
        if (recorder != null) {
            seated.put("jilu", cast.participant("jilu", recorder, Role.RECORDER, new Scope.Case(id), region, firm));
        }
        return seated;
    }

    private void chief(
            @Nullable Team team, String username, UUID id, String region, Firm firm, Map<String, Actor> seated) {
        if (team != null) {
            var scope = new Scope.CaseSide(id, team.side());
            team.chief()
                    .ifPresent(one -> seated.put(
                            username,
                            cast.participant(username, one.name(), Role.REPRESENTATIVE, scope, region, firm)));
        }
    }

    private static String suffix(String key) {
        return switch (key) {
            case "struggling" -> "";
            case "prospering" -> "2";
            case "steady" -> "3";
            case "small" -> "4";
            default -> "5";
        };
    }
}
