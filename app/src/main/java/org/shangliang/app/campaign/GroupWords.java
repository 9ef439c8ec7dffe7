package org.shangliang.app.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.paper.CampaignReport.Kind;
import org.shangliang.app.organization.work.WorkRecord;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The words for the values by which targets are grouped and narrowed. */
@Component
class GroupWords {
    private static final int CHOICES = 150;

    private final Texts texts;
    private final TargetStore store;
    private final List<WorkRecord> works;

    GroupWords(Texts texts, TargetStore store, List<WorkRecord> works) {
        this.works = works;
        this.texts = texts;
        this.store = store;
    }

    String of(Dimension by, @Nullable String key) {
        if (key == null || key.equals(Dimension.UNKNOWN)) {
            return texts.of("campaign.unknown." + by.field());
        }
        return switch (by) {
            case REGION -> of(Dimension.REGION, List.of(key)).getOrDefault(key, key);
            case UNION -> of(Dimension.UNION, List.of(key)).getOrDefault(key, key);
            case KIND -> texts.of("kindOf." + key);
            case STAGE -> texts.of("stage." + key);
            case SITUATION -> texts.of("organization.situation." + key);
            case SIZE -> texts.of("organization.size." + key);
            case STAFF -> texts.of("campaign.staff." + key);
            case INDUSTRY -> texts.of("campaign.industry." + key);
        };
    }

    /** The words of many values at once. */
    Map<String, String> of(Dimension by, List<String> keys) {
        if (by == Dimension.REGION) {
            var areas = store.areas(keys);
            return keys.stream()
                    .distinct()
                    .collect(Collectors.toMap(Function.identity(), key -> areas.getOrDefault(key, key)));
        }
        if (by != Dimension.UNION) {
            return keys.stream().collect(Collectors.toMap(Function.identity(), key -> of(by, key)));
        }
        var names = store.unionNames(keys.stream()
                .filter(key -> !key.equals(Dimension.UNKNOWN))
                .map(UUID::fromString)
                .toList());
        return Stream.concat(
                        names.entrySet().stream()
                                .map(one -> Map.entry(one.getKey().toString(), one.getValue())),
                        Stream.of(Map.entry(Dimension.UNKNOWN, of(by, (String) null))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The names of the territories below a region, the largest first, no more than can be chosen from. */
    Map<String, String> below(String region) {
        return store.areasBelow(region, CHOICES);
    }

    String milestone(String code) {
        return texts.of("milestone." + code);
    }

    String completion(Completion completion) {
        return texts.of("campaign.completion." + completion);
    }

    String day(LocalDate day) {
        return texts.day(day);
    }

    /** How a report begins while nobody has written anything else. */
    String opening(Kind kind, CampaignView campaign) {
        return texts.of(
                "campaign.report.opening." + kind,
                campaign.title(),
                campaign.issuer(),
                texts.day(campaign.noticeOn()),
                texts.day(campaign.closesOn()));
    }

    /** What was done in the region, as the record has it, while nobody has written anything else. */
    String done(String region, LocalDate from, LocalDate to) {
        var said = works.stream()
                .flatMap(one -> one.said(region, from, to).stream())
                .toList();
        return said.isEmpty()
                ? ""
                : texts.of("campaign.report.region", day(from), day(to)) + "\n" + String.join("\n", said);
    }

    /** Where those who are behind stand, most first; nothing if nobody is. */
    String problems(List<Tally> stages) {
        int behind = stages.stream().mapToInt(Tally::behind).sum();
        return behind == 0
                ? ""
                : texts.of(
                        "campaign.report.problems",
                        behind,
                        stages.stream()
                                .filter(one -> one.behind() > 0)
                                .sorted(Comparator.comparing(Tally::behind).reversed())
                                .map(one -> texts.of("campaign.report.problem", one.label(), one.behind()))
                                .collect(Collectors.joining(texts.of("campaign.report.and"))));
    }

    /** What the dimension is called. */
    String head(Dimension by) {
        return texts.of("campaign.by." + by.field());
    }
}
