package org.shangliang.app.organization;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.model.Industries;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.Agenda;
import org.shangliang.law.AgendaSituation;
import org.shangliang.law.MinimumWages;
import org.shangliang.law.Topics;
import org.shangliang.law.WageGuideline;
import org.shangliang.law.WageGuidelines;
import org.springframework.stereotype.Component;

/** What follows from how an enterprise fares (分类指导): agenda and guideline of its region on a day, from the law's data. */
@Component
public class Tracks {
    /** How many years back an earlier guideline is still worth showing beside a missing one. */
    private static final int BACK = 5;

    private final Texts texts;
    private final ProductClock clock;

    Tracks(Texts texts, ProductClock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The track of an employer today. */
    public Track today(EmployerView employer) {
        return of(employer, clock.today());
    }

    /** The track of an employer on a day. */
    public Track of(EmployerView employer, LocalDate on) {
        var situation = employer.situation();
        var lines = new ArrayList<String>();
        boolean doubtful = situation != null && guideline(employer, situation, on, lines);
        return new Track(
                situation == null ? "" : texts.of("organization.situation." + situation),
                items(employer),
                List.copyOf(lines),
                doubtful);
    }

    /** The recommended items; those of new forms of employment come on top. */
    public List<Track.Item> items(EmployerView employer) {
        var items = new ArrayList<Track.Item>();
        var situation = employer.situation();
        if (situation != null) {
            items.addAll(items(Topics.agenda(AgendaSituation.valueOf(situation.name()))));
        }
        if (employer.newFormEmployment()) {
            items.addAll(items(Topics.agenda(AgendaSituation.NEW_FORMS)));
        }
        return List.copyOf(items);
    }

    private List<Track.Item> items(Agenda agenda) {
        var why = texts.of("organization.track.why", agenda.name());
        return agenda.topics().stream()
                .map(title -> new Track.Item(Topics.suggest(title).code(), title, why))
                .toList();
    }

    /** Adds the lines; answers whether any of it is in doubt. */
    private boolean guideline(EmployerView employer, BusinessSituation situation, LocalDate on, List<String> lines) {
        int year = on.getYear();
        var own = WageGuidelines.on(employer.region(), year);
        boolean doubtful = own.map(line -> !line.certain()).orElse(true);
        if (own.filter(Tracks::hasLines).isPresent()) {
            lines.add(range(own.get(), situation));
        } else {
            doubtful = true;
            lines.add(texts.of("organization.track.unseen", String.valueOf(year)));
            earlier(employer.region(), year)
                    .ifPresent(line -> lines.add(texts.of(
                            line.certain() ? "organization.track.earlier" : "organization.track.earlier-doubtful",
                            String.valueOf(line.year()),
                            range(line, situation))));
        }
        own.ifPresent(line -> industry(employer, line).ifPresent(lines::add));
        if (situation == BusinessSituation.STRUGGLING) {
            lines.add(floor(employer.region(), on));
        }
        return doubtful;
    }

    private static boolean hasLines(WageGuideline line) {
        return line.base() != null || line.lower() != null;
    }

    private static Optional<WageGuideline> earlier(String region, int year) {
        return IntStream.rangeClosed(1, BACK)
                .mapToObj(back -> WageGuidelines.on(region, year - back))
                .flatMap(Optional::stream)
                .filter(Tracks::hasLines)
                .findFirst();
    }

    private String range(WageGuideline line, BusinessSituation situation) {
        return switch (situation) {
            case PROSPERING -> texts.of("organization.track.PROSPERING", percent(line.base()), percent(line.upper()));
            case STEADY -> texts.of("organization.track.STEADY", percent(line.lower()), percent(line.base()));
            case STRUGGLING -> texts.of("organization.track.STRUGGLING", percent(line.lower()));
        };
    }

    /** The line of the employer's own industry, where one was read; when it was published is not known. */
    private Optional<String> industry(EmployerView employer, WageGuideline line) {
        return Industries.standard()
                .of(employer.industry(), null)
                .filter(own -> line.industries().containsKey(own.name()))
                .map(own -> texts.of(
                        "organization.track.industry",
                        String.valueOf(line.year()),
                        own.name(),
                        percent(line.industries().get(own.name()))));
    }

    private String floor(String region, LocalDate on) {
        return MinimumWages.on(region, on)
                .map(wage -> texts.of(
                        "organization.track.floor",
                        BigDecimal.valueOf(wage.fenPerMonth(), 2)
                                .stripTrailingZeros()
                                .toPlainString(),
                        wage.from()))
                .orElseGet(() -> texts.of("organization.track.floor-unseen"));
    }

    private String percent(@Nullable BigDecimal line) {
        return line == null
                ? texts.of("organization.track.no-line")
                : line.stripTrailingZeros().toPlainString() + "%";
    }
}
