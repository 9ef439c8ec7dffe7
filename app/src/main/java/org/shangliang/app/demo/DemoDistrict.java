package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SampleAccounts;
import org.shangliang.app.demo.DemoData.Part;
import org.shangliang.app.demo.DistrictData.Firm;
import org.shangliang.app.demo.History.Life;
import org.shangliang.app.demo.History.Players;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.law.ContractKind;
import org.springframework.stereotype.Component;

/** Builds the whole demo district: parties, accounts, weeks of history. */
@Component
class DemoDistrict {
    private final DemoData files;
    private final Parties parties;
    private final Cast cast;
    private final History history;
    private final EmployerRegister register;
    private final SampleAccounts samples;

    DemoDistrict(
            DemoData files,
            Parties parties,
            Cast cast,
            History history,
            EmployerRegister register,
            SampleAccounts samples) {
        this.files = files;
        this.parties = parties;
        this.cast = cast;
        this.history = history;
        this.register = register;
        this.samples = samples;
    }

    /** Whether the district stands already. */
    boolean stands() {
        return samples.any();
    }

    /** Builds it and lives on to the day. */
    void build(LocalDate until) {
        var data = files.district();
        var founded = parties.found(data);
        var players = players(data, founded);
        var scenarios = files.scenarios();
        var lives = new ArrayList<Life>();
        var index = new int[1];
        files.cast().forEach(part -> lives.add(life(part, index[0]++, data, founded, players, scenarios)));
        history.live(lives, until);
    }

    private Life life(
            Part part,
            int index,
            DistrictData data,
            Parties.Founded founded,
            Map<String, Players> players,
            Map<String, List<Scene>> scenarios) {
        var firm = firm(data, part.firm());
        var values = new Casting(data.people()).values(firm, index);
        return new Life(
                founded.employers().get(part.firm()),
                ContractKind.valueOf(part.kind()),
                part.start(),
                scenarios.get(part.scenario()),
                new Script(part.start(), values, files.json()),
                players.get(part.firm()));
    }

    private static Firm firm(DistrictData data, String name) {
        return data.employers().stream()
                .filter(firm -> firm.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Players> players(DistrictData data, Parties.Founded founded) {
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
                register.assign(founded.employers().get(firm.name()), instructor.capacity(), LocalDate.of(2022, 1, 4));
            }
        }
        return players;
    }

    private Players players(
            Firm firm, int number, DistrictData data, Parties.Founded founded, Actor officer, Actor reviewer) {
        var region = data.parks().get(firm.park()).region();
        var employerId = founded.employers().get(firm.name());
        var union = founded.unions().get(firm.name());
        var suffix = firm.key() == null ? "%03d".formatted(number) : suffix(firm.key());
        var chair = union == null ? officer : cast.chair("gonghui" + suffix, firm, region, union);
        var employer = cast.employer("qiye" + suffix, firm, region, employerId);
        if ("struggling".equals(firm.key())) {
            cast.worker("daibiao", Role.DELEGATE, firm, region, employerId);
            cast.worker("zhigong", Role.WORKER, firm, region, employerId);
        }
        return new Players(chair, employer, reviewer);
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
