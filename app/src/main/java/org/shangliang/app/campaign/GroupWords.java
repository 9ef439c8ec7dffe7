package org.shangliang.app.campaign;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.organization.FederationView;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The words for the values by which targets are grouped and narrowed. */
@Component
class GroupWords {
    private final Texts texts;
    private final Federations federations;
    private final TargetStore store;

    GroupWords(Texts texts, Federations federations, TargetStore store) {
        this.texts = texts;
        this.federations = federations;
        this.store = store;
    }

    String of(Dimension by, @Nullable String key) {
        if (key == null || key.equals(Dimension.UNKNOWN)) {
            return texts.of("campaign.unknown." + by.field());
        }
        return switch (by) {
            case REGION -> federations.ofRegion(key).map(FederationView::area).orElse(key);
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

    /** What the dimension is called. */
    String head(Dimension by) {
        return texts.of("campaign.by." + by.field());
    }
}
