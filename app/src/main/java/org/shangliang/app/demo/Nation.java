package org.shangliang.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.Campaigns;
import org.shangliang.app.campaign.OpenCampaign;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A whole country of invented enterprises beside the demo district (全国演示): provinces, cities, districts, and one
 * campaign over all. Enterprises and their stages only; cases exist in the demo district alone.
 */
@Component
class Nation {
    private static final int MOST = 2_000_000;

    private final NationStore store;
    private final Campaigns campaigns;
    private final Cast cast;
    private final ProductClock clock;
    private final Texts texts;

    Nation(NationStore store, Campaigns campaigns, Cast cast, ProductClock clock, Texts texts) {
        this.store = store;
        this.campaigns = campaigns;
        this.cast = cast;
        this.clock = clock;
        this.texts = texts;
    }

    /** How many may be asked for. */
    static boolean fits(int enterprises) {
        return enterprises >= 1 && enterprises <= MOST;
    }

    /** Founds it with that many enterprises; a second time nothing happens. */
    @Transactional
    UUID found(int enterprises) {
        var officer = cast.official("quanguo", Role.OFFICER, "");
        var known = campaigns.list(officer).stream()
                .filter(one -> one.region().isEmpty())
                .findFirst();
        if (known.isPresent()) {
            return known.get().id();
        }
        var today = clock.today();
        var id = campaigns.open(
                new OpenCampaign(
                        texts.of("demo.place.quanguo"),
                        texts.of("demo.nation.title"),
                        null,
                        today.minusDays(40),
                        today.plusDays(15),
                        null,
                        texts.of("demo.nation.notice")),
                officer);
        store.territories(provinces(), texts.of("demo.nation.city"), texts.of("demo.nation.district"));
        store.enterprises(enterprises, texts.of("demo.nation.firm"), clock.instant());
        store.targets(id, today);
        campaigns.countAnew(id);
        return id;
    }

    /** Leaves the tables as a database that has run for a while has them; outside of a transaction. */
    void tidy() {
        store.tidy();
    }

    private static List<String> provinces() {
        try {
            return new ClassPathResource("demo/provinces.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
