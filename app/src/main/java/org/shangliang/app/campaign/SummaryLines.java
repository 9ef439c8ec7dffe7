package org.shangliang.app.campaign;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.SummaryStore.Entry;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The values of a summary (汇总表) by the codes of its columns; what the record does not hold is left out. */
@Component
class SummaryLines {
    private final GroupWords words;
    private final Texts texts;

    SummaryLines(GroupWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** An amount in yuan. */
    record Money(BigDecimal yuan) {}

    List<Map<String, @Nullable Object>> of(List<Entry> entries) {
        var places = places(entries);
        return entries.stream().map(one -> line(one, places)).toList();
    }

    Map<String, String> places(List<Entry> entries) {
        return words.of(
                Dimension.REGION, entries.stream().map(Entry::region).distinct().toList());
    }

    private Map<String, @Nullable Object> line(Entry one, Map<String, String> places) {
        Map<String, @Nullable Object> line = new HashMap<>();
        line.put("name", one.name());
        line.put("code", one.creditCode());
        line.put("region", places.getOrDefault(one.region(), one.region()));
        line.put("union", texts.of("campaign.union." + (one.unionKind() == null ? "NONE" : one.unionKind())));
        line.put("registered", registered(one));
        line.put("industry", one.industry() == null ? null : words.of(Dimension.INDUSTRY, one.industry()));
        line.put("band", texts.of("campaign.staff." + band(one.staff())));
        line.put("staff", one.staff());
        line.put("women", one.women());
        line.put("members", one.members());
        line.put("migrant", one.migrant());
        line.put("dispatched", one.dispatched());
        line.put("kind", one.kind() == null ? null : words.of(Dimension.KIND, one.kind()));
        line.put("renewal", one.kind() == null ? null : texts.of("campaign.renewal." + link(one)));
        line.put("initiator", one.initiator() == null ? null : texts.of("campaign.initiator." + one.initiator()));
        line.put("completed", one.completedOn());
        days(one, line);
        agreed(one, line);
        return line;
    }

    /** As its licence words it; else what the first digits of its credit code tell (GB 32100). */
    private @Nullable String registered(Entry one) {
        return one.registeredAs() != null
                ? one.registeredAs()
                : texts.find("campaign.registered." + one.creditCode().substring(0, 2))
                        .orElse(null);
    }

    private static void days(Entry one, Map<String, @Nullable Object> line) {
        line.put("offered", one.offeredOn());
        line.put("replied", one.repliedOn());
        line.put("adopted", one.adoptedOn());
        line.put("signed", one.signedOn());
        line.put("filed", one.filedOn());
        line.put("in-force", one.inForceOn());
    }

    private static void agreed(Entry one, Map<String, @Nullable Object> line) {
        line.put("entitled", one.entitled());
        line.put("present", one.present());
        line.put("consenting", one.inFavour());
        line.put("term", one.termTo());
        line.put("growth", one.growth());
        var minimum = one.minimumFen();
        line.put("minimum", minimum == null ? null : new Money(BigDecimal.valueOf(minimum, 2)));
        boolean signed = one.signedOn() != null;
        line.put("firms", signed ? 1 : null);
        line.put("covered", signed ? one.covered() : null);
        line.put("instructor", one.instructor());
    }

    private static String link(Entry one) {
        return one.link() == null ? "NEW" : one.link();
    }

    private static String band(int staff) {
        return staff >= 100 ? "100" : staff >= 25 ? "25" : "0";
    }
}
