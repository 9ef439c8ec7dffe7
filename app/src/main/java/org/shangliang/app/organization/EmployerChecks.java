package org.shangliang.app.organization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.EmployerWriting.Settled;
import org.shangliang.app.organization.model.Industries;
import org.shangliang.app.organization.model.Industry;
import org.shangliang.app.organization.model.RegionCode;
import org.shangliang.app.organization.model.SizeClass;
import org.shangliang.app.organization.model.SizeClasses;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.CreditCode;
import org.shangliang.law.CreditCodeCheck;

/** What must hold of an employer before it is recorded. */
final class EmployerChecks {
    private static final int MOST = 2_000_000;
    private static final int LONGEST_TYPE = 40;
    private static final Set<String> SIZES =
            Arrays.stream(SizeClass.values()).map(Enum::name).collect(Collectors.toSet());

    private final List<FieldError> errors = new ArrayList<>();

    private EmployerChecks() {}

    /** The draft in its plain form, its size class settled; throws when a field cannot stand. */
    static Settled settle(EmployerDraft draft, Scope scope) {
        return new EmployerChecks().check(draft, scope);
    }

    private Settled check(EmployerDraft draft, Scope scope) {
        String name = draft.name().strip();
        if (name.length() < 2 || name.length() > 100) {
            errors.add(new FieldError("name", "organization.name.length", List.of("2", "100")));
        }
        String code = CreditCode.normalized(draft.creditCode());
        creditCode(code);
        String region = region(draft.region(), scope);
        headcount(draft.headcount());
        if (draft.flags().disputes() < 0) {
            errors.add(new FieldError("disputes", "organization.count.negative"));
        }
        money("revenue", draft.revenue());
        money("assets", draft.assets());
        registeredAs(draft.registeredAs());
        Optional<Industry> industry = Industries.standard().of(draft.industry(), draft.trade());
        if (draft.industry() != null && industry.isEmpty()) {
            errors.add(new FieldError("industry", "organization.industry.unknown"));
        }
        if (draft.sizeClass() != null && !SIZES.contains(draft.sizeClass())) {
            errors.add(new FieldError("sizeClass", "organization.sizeClass.unknown"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        String trade = industry.map(Industry::trade).orElse(null);
        return sized(plain(draft, name, code, region, trade));
    }

    private static EmployerDraft plain(
            EmployerDraft d, String name, String code, String region, @Nullable String trade) {
        return new EmployerDraft(
                name,
                code,
                region,
                d.unionId(),
                d.industry(),
                trade,
                d.sizeClass(),
                d.headcount(),
                d.revenue(),
                d.assets(),
                d.flags(),
                trimmed(d.legalRepresentative()),
                trimmed(d.address()),
                trimmed(d.registeredAs()));
    }

    private static Settled sized(EmployerDraft draft) {
        Optional<SizeClass> computed =
                SizeClasses.standard().of(draft.trade(), draft.headcount().staff(), draft.revenue(), draft.assets());
        SizeClass given = draft.sizeClass() == null ? null : SizeClass.valueOf(draft.sizeClass());
        return new Settled(draft, computed.orElse(given), computed.isPresent());
    }

    private void creditCode(String code) {
        CreditCodeCheck check = CreditCode.check(code);
        if (check.reasonCode() != null) {
            errors.add(new FieldError("creditCode", "organization." + check.reasonCode(), check.arguments()));
        }
    }

    private String region(String written, Scope scope) {
        Optional<String> normal = RegionCode.normal(written);
        if (normal.isEmpty()) {
            errors.add(new FieldError("region", "organization.region.unknown"));
        } else if (scope instanceof Scope.Region(String prefix) && !normal.get().startsWith(prefix)) {
            errors.add(new FieldError("region", "organization.region.outside"));
        }
        return normal.orElse("");
    }

    private void registeredAs(@Nullable String type) {
        if (type != null && type.strip().length() > LONGEST_TYPE) {
            errors.add(new FieldError(
                    "registeredAs", "organization.registeredAs.long", List.of(String.valueOf(LONGEST_TYPE))));
        }
    }

    private void headcount(EmployerDraft.Headcount heads) {
        boolean counted = count("staff", heads.staff())
                & count("women", heads.women())
                & count("members", heads.members())
                & count("migrant", heads.migrant())
                & count("dispatched", heads.dispatched());
        if (!counted) {
            return;
        }
        atMost("women", heads.women(), heads.staff());
        atMost("migrant", heads.migrant(), heads.staff());
        if (heads.members() > heads.staff() + heads.dispatched()) {
            errors.add(new FieldError(
                    "members",
                    "organization.members.moreThanStaff",
                    List.of(String.valueOf(heads.members()), String.valueOf(heads.staff() + heads.dispatched()))));
        }
    }

    private boolean count(String field, int value) {
        if (value < 0) {
            errors.add(new FieldError(field, "organization.count.negative"));
        } else if (value > MOST) {
            errors.add(new FieldError(field, "organization.count.tooLarge", List.of(String.valueOf(MOST))));
        }
        return value >= 0 && value <= MOST;
    }

    private void atMost(String field, int part, int whole) {
        if (part > whole) {
            errors.add(new FieldError(
                    field,
                    "organization." + field + ".moreThanStaff",
                    List.of(String.valueOf(part), String.valueOf(whole))));
        }
    }

    private void money(String field, @Nullable Long fen) {
        if (fen != null && fen < 0) {
            errors.add(new FieldError(field, "organization.money.negative"));
        }
    }

    private static @Nullable String trimmed(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
