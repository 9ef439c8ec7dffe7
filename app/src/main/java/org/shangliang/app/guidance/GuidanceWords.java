package org.shangliang.app.guidance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.springframework.stereotype.Component;

/** Says in words what guidance knows in codes. */
@Component
class GuidanceWords {
    private static final Set<String> STUCK = Set.of("OVERDUE", "DECLINED", "SUSPENDED", "ESCALATED", "COORDINATING");

    private final Texts texts;
    private final Federations federations;
    private final ProductClock clock;

    GuidanceWords(Texts texts, Federations federations, ProductClock clock) {
        this.texts = texts;
        this.federations = federations;
        this.clock = clock;
    }

    String of(String code, Object... arguments) {
        return texts.of(code, arguments);
    }

    String stage(String stage) {
        return texts.of("stage." + stage);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : texts.day(day);
    }

    UnaryOperator<String> areas(List<String> regions) {
        var known = federations.areas(regions);
        return region -> known.getOrDefault(region, region);
    }

    /** The territories below a region to choose from; {@code chosen} is the one chosen now. */
    List<Option> areas(String region, @Nullable String chosen) {
        return federations.choices(new Scope.Region(region), chosen).stream()
                .filter(one -> !one.region().equals(region))
                .map(one -> new Option(one.region(), one.area()))
                .toList();
    }

    String part(Priority.Part part, Priority priority) {
        var number = switch (part.factor()) {
            case HEADCOUNT -> String.valueOf(priority.staff());
            case DISPUTES -> String.valueOf(priority.disputes());
            default -> "";
        };
        return texts.of("guidance.part." + part.factor(), number, String.valueOf(part.points()));
    }

    List<Option> channels() {
        return Arrays.stream(AdviceDraft.Channel.values())
                .map(channel -> new Option(channel.name(), channel(channel)))
                .toList();
    }

    String channel(AdviceDraft.Channel channel) {
        return texts.of("guidance.channel." + channel);
    }

    List<MorningPage.Line> cared(List<CaredFor> cared) {
        var areas = areas(cared.stream().map(CaredFor::region).toList());
        return cared.stream().map(one -> cared(one, areas.apply(one.region()))).toList();
    }

    private MorningPage.Line cared(CaredFor one, String area) {
        var dueOn = one.dueOn();
        return new MorningPage.Line(
                one.employer().toString(),
                one.name(),
                area,
                one.staff(),
                one.caseId() == null ? null : one.caseId().toString(),
                stage(one.stage()),
                STUCK.contains(one.stage()),
                dueOn == null || one.duty() == null
                        ? ""
                        : texts.of("guidance.due", texts.of("duty." + one.duty()), texts.day(dueOn)),
                dueOn != null && dueOn.isBefore(clock.today()),
                day(one.advisedOn()),
                day(one.followUpOn()));
    }
}
