package org.shangliang.app.organization.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.BusinessSituation;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.FederationView;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Track;
import org.shangliang.app.organization.Tracks;
import org.shangliang.app.organization.model.Industries;
import org.shangliang.app.organization.model.Industry;
import org.shangliang.app.organization.model.SizeClass;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.Choice.Option;
import org.springframework.stereotype.Component;

/** The words for codes on the pages, and what there is to choose from. */
@Component
class Labels {
    private final Texts texts;
    private final Federations federations;
    private final Tracks tracks;

    Labels(Texts texts, Federations federations, Tracks tracks) {
        this.texts = texts;
        this.federations = federations;
        this.tracks = tracks;
    }

    /** What is recommended for an employer today. */
    Track track(EmployerView employer) {
        return tracks.today(employer);
    }

    String situation(@Nullable BusinessSituation situation) {
        return situation == null ? "" : texts.of("organization.situation." + situation);
    }

    static String situationTone(@Nullable BusinessSituation situation) {
        return switch (situation) {
            case PROSPERING -> "ok";
            case STRUGGLING -> "warn";
            case STEADY -> "";
            case null -> "";
        };
    }

    String size(@Nullable String code) {
        return code == null ? "" : texts.of("organization.size." + code);
    }

    String of(String list, Enum<?> code) {
        return texts.of("organization." + list + "." + code);
    }

    String of(String code, Object... arguments) {
        return texts.of(code, arguments);
    }

    static String industry(@Nullable String section, @Nullable String trade) {
        return Industries.standard().of(section, trade).map(Industry::name).orElse("");
    }

    /** The short name of the nearest known territory of a region, or its digits. */
    String area(String region) {
        return areas(List.of(region)).apply(region);
    }

    /** The same for many regions, asked once. */
    UnaryOperator<String> areas(Collection<String> regions) {
        var known = federations.areas(regions);
        return region -> known.getOrDefault(region, region);
    }

    List<Option> situations() {
        return options(BusinessSituation.values(), "situation");
    }

    List<Option> sizes() {
        return options(SizeClass.values(), "size");
    }

    List<Option> options(Enum<?>[] values, String list) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), of(list, value)))
                .toList();
    }

    /** Sections and trades as {@code section-trade}. */
    static List<Option> industries() {
        return Industries.standard().all().stream()
                .map(industry -> new Option(industryKey(industry), industry.section() + " " + industry.name()))
                .toList();
    }

    static String industryKey(@Nullable String section, @Nullable String trade) {
        return Industries.standard().of(section, trade).map(Labels::industryKey).orElse("");
    }

    private static String industryKey(Industry industry) {
        return industry.trade() == null ? industry.section() : industry.section() + "-" + industry.trade();
    }

    /** Whether a scope has territories beyond those offered. */
    boolean more(Scope scope, List<Option> offered) {
        return federations.within(scope).size() > offered.size();
    }

    /** The territories of a scope to choose from, the smaller ones indented; {@code present} is always among them. */
    List<Option> regions(Scope scope, @Nullable String present) {
        List<Option> options = new ArrayList<>();
        for (FederationView federation : federations.choices(scope, present)) {
            String indent = "\u3000".repeat(Math.max(0, federation.level().ordinal() - 1));
            options.add(new Option(federation.region(), indent + federation.area()));
        }
        Optional.ofNullable(present)
                .filter(region -> !region.isEmpty())
                .filter(region ->
                        options.stream().noneMatch(option -> option.value().equals(region)))
                .ifPresent(region -> options.add(new Option(region, region)));
        return options;
    }
}
