package org.shangliang.app.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.access.SignedInAs;
import org.shangliang.app.organization.EmployerDraft.Flags;
import org.shangliang.app.organization.EmployerDraft.Headcount;
import org.shangliang.law.CreditCode;

/** A small district for tests: the zone with two parks, to which tests add unions and employers. */
public final class District {
    public static final String ZONE = "120116900";
    public static final String HUAYUAN = "120116900101";
    public static final String BOLONG = "120116900102";
    public static final Scope IN_ZONE = new Scope.Region(ZONE);
    private static int number = 1_000_000;

    private final Federations federations;
    private final EmployerRegister register;
    private final Unions unions;

    public District(Federations federations, EmployerRegister register, Unions unions) {
        this.federations = federations;
        this.register = register;
        this.unions = unions;
    }

    /** Founds the federations unless they stand. */
    public District founded() {
        if (federations.ofRegion(ZONE).isEmpty()) {
            UUID city = federations.found("天津市总工会", "天津市", "12", FederationLevel.PROVINCE, null);
            UUID zone = federations.found("滨海高新区总工会", "滨海高新区", ZONE, FederationLevel.DISTRICT, city);
            federations.found("华苑片区工会", "华苑片区", HUAYUAN, FederationLevel.PARK, zone);
            federations.found("渤龙湖片区工会", "渤龙湖片区", BOLONG, FederationLevel.PARK, zone);
        }
        return this;
    }

    public UUID union(String name, String region) {
        return unions.found(new UnionDraft(name, UnionKind.GRASSROOTS, region, null), IN_ZONE);
    }

    public UUID employer(String name, String region, @Nullable UUID union, int staff) {
        return register.enter(draft(name, region, union, staff), new Scope.Region(""));
    }

    public static EmployerDraft draft(String name, String region, @Nullable UUID union, int staff) {
        return new EmployerDraft(
                name,
                code(),
                region,
                union,
                "C",
                null,
                null,
                new Headcount(staff, 0, 0, 0, 0),
                null,
                null,
                Flags.NONE,
                null,
                null,
                null);
    }

    /** A valid credit code never given before. */
    public static String code() {
        return CreditCode.withCheckDigit("91120116MA" + number++);
    }

    public static Actor officer() {
        return SignedInAs.anActor(Role.OFFICER, IN_ZONE);
    }
}
