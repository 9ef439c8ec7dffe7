package org.shangliang.app.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.springframework.stereotype.Component;

/** Says in words what the radar knows in codes. */
@Component
class RadarWords {
    private final Texts texts;
    private final Federations federations;

    RadarWords(Texts texts, Federations federations) {
        this.texts = texts;
        this.federations = federations;
    }

    String of(String code, Object... arguments) {
        return texts.of(code, arguments);
    }

    String name(Flag flag) {
        return texts.of("evaluation.flag." + flag);
    }

    String of(Evidence evidence) {
        return texts.of(evidence.code(), evidence.arguments().toArray());
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

    List<Option> flags() {
        return Arrays.stream(Flag.values())
                .map(flag -> new Option(flag.name(), name(flag)))
                .toList();
    }
}
