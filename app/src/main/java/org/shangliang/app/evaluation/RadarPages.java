package org.shangliang.app.evaluation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.app.platform.web.Pager;
import org.springframework.stereotype.Component;

/** Fills the list of cases with signs. */
@Component
class RadarPages {
    private static final int PAGE = 30;

    private final Radar radar;
    private final RadarWords words;

    RadarPages(Radar radar, RadarWords words) {
        this.radar = radar;
        this.words = words;
    }

    RadarPage list(Actor actor, @Nullable String region, @Nullable Flag flag, int page) {
        var found = radar.list(actor, region, flag, PAGE + 1, (page - 1) * PAGE);
        var areas = words.areas(found.stream().map(Shown::region).toList());
        var search = FormValues.empty().with("region", region).with("flag", flag == null ? null : flag.name());
        return new RadarPage(
                search,
                words.areas(Radar.part(actor, null), region),
                words.flags(),
                groups(radar.counts(actor, region), region),
                radar.drafted(actor, region),
                found.stream()
                        .limit(PAGE)
                        .map(one -> line(one, areas.apply(one.region())))
                        .toList(),
                new Pager(address("/radar", region, flag), page, found.size() > PAGE),
                address("/radar.csv", region, flag));
    }

    private List<RadarPage.Group> groups(Map<Flag, Integer> counts, @Nullable String region) {
        return Arrays.stream(Flag.values())
                .filter(counts::containsKey)
                .map(flag -> new RadarPage.Group(
                        words.name(flag), counts.getOrDefault(flag, 0), address("/radar", region, flag)))
                .toList();
    }

    private static String address(String path, @Nullable String region, @Nullable Flag flag) {
        var query = Stream.of(
                        region == null || region.isBlank() ? "" : "region=" + region,
                        flag == null ? "" : "flag=" + flag)
                .filter(part -> !part.isEmpty())
                .toList();
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private RadarPage.Line line(Shown one, String area) {
        return new RadarPage.Line(
                one.caseId().toString(),
                one.employer().toString(),
                one.name(),
                area,
                words.of("kindOf." + one.kind()),
                one.number(),
                one.flags().stream().map(words::name).toList(),
                said(one),
                one.seenOn() == null ? "" : words.of("evaluation.seen", one.seenOn()));
    }

    private String said(Shown one) {
        long answered = one.flags().stream().filter(one.answered()::contains).count();
        return answered == 0
                ? words.of("evaluation.unsaid")
                : words.of(
                        "evaluation.said",
                        String.valueOf(answered),
                        String.valueOf(one.flags().size()));
    }

    /** The lines of the table to be saved, heads first. */
    List<List<String>> table(List<Shown> cases) {
        var areas = words.areas(cases.stream().map(Shown::region).distinct().toList());
        var heads = Stream.of("name", "area", "kind", "number", "stage", "flags", "raised", "said", "seen")
                .map(head -> words.of("evaluation.column." + head))
                .toList();
        return Stream.concat(Stream.of(heads), cases.stream().map(one -> row(one, areas.apply(one.region()))))
                .toList();
    }

    private List<String> row(Shown one, String area) {
        return List.of(
                one.name(),
                area,
                words.of("kindOf." + one.kind()),
                one.number(),
                words.of("stage." + one.stage()),
                String.join("\uFF1B", one.flags().stream().map(words::name).toList()),
                one.raisedOn().toString(),
                said(one),
                day(one.seenOn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    static String address(UUID caseId) {
        return "/radar/" + caseId;
    }
}
