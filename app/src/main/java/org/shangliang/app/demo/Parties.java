package org.shangliang.app.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.demo.DistrictData.Firm;
import org.shangliang.app.organization.BusinessSituation;
import org.shangliang.app.organization.EmployerDraft;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.FederationLevel;
import org.shangliang.app.organization.Federations;
import org.shangliang.app.organization.Judgement;
import org.shangliang.app.organization.UnionDraft;
import org.shangliang.app.organization.UnionKind;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.law.CreditCode;
import org.springframework.stereotype.Component;

/** Founds the federations, unions and enterprises of the demo district. */
@Component
class Parties {
    /** The zone's region: a project code under Binhai New Area (120116), which has no code of its own. */
    static final String ZONE = "120116900";

    private static final String CITY = "12";
    private static final String DISTRICT = "120116";
    private static final Scope ALL = new Scope.Region(CITY);

    private final Federations federations;
    private final Unions unions;
    private final EmployerRegister register;
    private final ProductClock clock;
    private final Texts texts;

    Parties(Federations federations, Unions unions, EmployerRegister register, ProductClock clock, Texts texts) {
        this.federations = federations;
        this.unions = unions;
        this.register = register;
        this.clock = clock;
        this.texts = texts;
    }

    /** The ids by enterprise name. */
    record Founded(Map<String, UUID> employers, Map<String, UUID> unions) {
        UUID employer(String name) {
            return Objects.requireNonNull(employers.get(name), name);
        }
    }

    Founded found(DistrictData data) {
        var city = federation("city", CITY, FederationLevel.PROVINCE, null);
        var district = federation("district", DISTRICT, FederationLevel.DISTRICT, city);
        var zone = federation("zone", ZONE, FederationLevel.DISTRICT, district);
        data.parks()
                .forEach(park -> federations.found(
                        texts.of("demo.federation.park", park.name()),
                        park.name(),
                        park.region(),
                        FederationLevel.PARK,
                        zone));
        unseatedUnion(data);
        var employers = new HashMap<String, UUID>();
        var ofUnions = new HashMap<String, UUID>();
        int number = 1;
        for (var firm : data.employers()) {
            var region = data.parks().get(firm.park()).region();
            var union = firm.union()
                    ? unions.found(
                            new UnionDraft(
                                    texts.of("demo.union", firm.name()),
                                    UnionKind.GRASSROOTS,
                                    region,
                                    code("81", number)),
                            ALL)
                    : null;
            if (union != null) {
                ofUnions.put(firm.name(), union);
            }
            employers.put(firm.name(), employer(firm, region, union, number));
            number++;
        }
        return new Founded(employers, ofUnions);
    }

    /** Its chair has no account yet: a notice is sent to it, but reaches nobody. */
    private void unseatedUnion(DistrictData data) {
        var region = data.parks().getFirst().region();
        unions.found(new UnionDraft(texts.of("demo.union.joint"), UnionKind.JOINT, region, null), ALL);
    }

    private UUID federation(String key, String region, FederationLevel level, @Nullable UUID parent) {
        return federations.found(
                texts.of("demo.federation." + key), texts.of("demo.area." + key), region, level, parent);
    }

    private UUID employer(Firm firm, String region, @Nullable UUID union, int number) {
        var id = register.enter(
                new EmployerDraft(
                        firm.name(),
                        code("91", number),
                        region,
                        union,
                        firm.industry(),
                        null,
                        null,
                        new EmployerDraft.Headcount(
                                firm.staff(), firm.women(), firm.members(), firm.migrant(), firm.dispatched()),
                        null,
                        null,
                        new EmployerDraft.Flags(firm.newForm(), firm.epidemicHit(), firm.disputes()),
                        firm.legal(),
                        firm.address(),
                        firm.type()),
                ALL);
        register.judge(
                id,
                new Judgement(
                        BusinessSituation.valueOf(firm.situation()),
                        clock.today(),
                        null,
                        texts.of("demo.officer"),
                        texts.of("demo.judgement.why")),
                ALL);
        return id;
    }

    /** A code of the right form with a valid check character; the organisation part is invented. */
    private static String code(String kind, int number) {
        return CreditCode.withCheckDigit(kind + "120116" + "MA0%06d".formatted(number));
    }
}
