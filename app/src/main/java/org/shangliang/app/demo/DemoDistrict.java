package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.SampleAccounts;
import org.shangliang.app.demo.DemoData.Part;
import org.shangliang.app.demo.DistrictData.Firm;
import org.shangliang.app.demo.History.Deed;
import org.shangliang.app.demo.History.Life;
import org.shangliang.app.demo.History.Players;
import org.shangliang.app.demo.Playbill.Ensemble;
import org.shangliang.law.ContractKind;
import org.springframework.stereotype.Component;

/** Builds the whole demo district: parties, accounts, weeks of history. */
@Component
class DemoDistrict {
    private static final LocalDate NOTICE_ON = LocalDate.of(2022, 3, 8);

    private final DemoData files;
    private final Parties parties;
    private final Playbill playbill;
    private final History history;
    private final NoticeStory notice;
    private final SampleAccounts samples;

    DemoDistrict(
            DemoData files,
            Parties parties,
            Playbill playbill,
            History history,
            NoticeStory notice,
            SampleAccounts samples) {
        this.files = files;
        this.parties = parties;
        this.playbill = playbill;
        this.history = history;
        this.notice = notice;
        this.samples = samples;
    }

    /** Whether the district stands already. */
    boolean stands() {
        return samples.any();
    }

    /** Builds it and lives on to the day; on the way something else happens besides. */
    void build(LocalDate until, Deed besides) {
        var data = files.district();
        var founded = parties.found(data);
        var ensemble = playbill.of(data, founded);
        var scenarios = files.scenarios();
        var lives = new ArrayList<Life>();
        var index = new int[1];
        files.cast().forEach(part -> lives.add(life(part, index[0]++, data, founded, ensemble.players(), scenarios)));
        var deeds = new ArrayList<>(notice.of(files.notice(), NOTICE_ON, ensemble.officer(), chairs(data, ensemble)));
        deeds.addAll(playbill.talks(data, ensemble));
        deeds.add(besides);
        history.live(lives, deeds, until);
        playbill.speak(data, ensemble);
    }

    /** The chair of the struggling enterprise, whom visitors of the demo play, is the first and has not looked yet. */
    private static List<Actor> chairs(DistrictData data, Ensemble ensemble) {
        return data.employers().stream()
                .sorted(Comparator.comparing(firm -> !"struggling".equals(firm.key())))
                .map(firm -> Objects.requireNonNull(ensemble.players().get(firm.name()))
                        .union())
                .toList();
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
                founded.employer(part.firm()),
                ContractKind.valueOf(part.kind()),
                part.start(),
                Objects.requireNonNull(scenarios.get(part.scenario())),
                new Script(part.start(), values, files.json()),
                Objects.requireNonNull(players.get(part.firm())));
    }

    private static Firm firm(DistrictData data, String name) {
        return data.employers().stream()
                .filter(firm -> firm.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
