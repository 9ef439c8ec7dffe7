package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.shangliang.app.demo.History.Players;
import org.shangliang.app.organization.EmployerRegister;
import org.springframework.stereotype.Component;

/** Says who plays in the demo: the officials of the zone, and the two sides of every enterprise. */
@Component
class Playbill {
    private final Cast cast;
    private final EmployerRegister register;
    private final Consultations consultations;
    private final Voices voices;
    private final Counsel counsel;
    private final TableTalk talk;

    Playbill(
            Cast cast,
            EmployerRegister register,
            Consultations consultations,
            Voices voices,
            Counsel counsel,
            TableTalk talk) {
        this.talk = talk;
        this.voices = voices;
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
        var players = new HashMap<String, Players>();
        int number = 0;
        for (var firm : data.employers()) {
            players.put(firm.name(), players(firm, ++number, data, founded, officer, reviewer));
            if (firm.park() == 0) {
                register.assign(founded.employer(firm.name()), instructor.capacity(), LocalDate.of(2022, 1, 4));
            }
        }
        return new Ensemble(officer, instructor, players);
    }

    private Players players(
            Firm firm, int number, DistrictData data, Parties.Founded founded, Actor officer, Actor reviewer) {
        var region = data.parks().get(firm.park()).region();
        var employerId = founded.employer(firm.name());
        var union = founded.unions().get(firm.name());
        var suffix = firm.key() == null ? "%03d".formatted(number) : suffix(firm.key());
        var chair = union == null ? officer : cast.chair("gonghui" + suffix, firm, region, union);
        var employer = cast.employer("qiye" + suffix, firm, region, employerId);
        if ("struggling".equals(firm.key())) {
            cast.worker("daibiao", Role.DELEGATE, firm, region, employerId);
        }
        if ("prospering".equals(firm.key())) {
            cast.worker("zhigong", Role.WORKER, firm, region, employerId);
        }
        return new Players(chair, employer, reviewer);
    }

    /** Workers of the struggling enterprise have spoken; those whom the platform enterprise's case names can sign in. */
    void seat(DistrictData data, Ensemble ensemble) {
        counsel.give(ensemble);
        ensemble.players().values().forEach(talk::at);
        var struggling = firm(data, "struggling");
        voices.speak(Objects.requireNonNull(ensemble.players().get(struggling.name()))
                .union());
        var firm = firm(data, "platform");
        var chair = Objects.requireNonNull(ensemble.players().get(firm.name())).union();
        var region = data.parks().get(firm.park()).region();
        consultations.list(chair, 1, 0).forEach(line -> seat(consultations.file(line.id()), region, firm));
    }

    private static Firm firm(DistrictData data, String key) {
        return data.employers().stream()
                .filter(one -> key.equals(one.key()))
                .findFirst()
                .orElseThrow();
    }

    private void seat(CaseFile file, String region, Firm firm) {
        var id = file.header().id();
        chief(file.workers(), "shouxi", id, region, firm);
        chief(file.employer(), "qishouxi", id, region, firm);
        var recorder = file.talks().recorder();
        if (recorder != null) {
            cast.participant("jilu", recorder, Role.RECORDER, new Scope.Case(id), region, firm);
        }
    }

    private void chief(@Nullable Team team, String username, UUID id, String region, Firm firm) {
        if (team != null) {
            var scope = new Scope.CaseSide(id, team.side());
            team.chief()
                    .ifPresent(one -> cast.participant(username, one.name(), Role.REPRESENTATIVE, scope, region, firm));
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
