package org.shangliang.app.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Scope;
import org.shangliang.app.organization.model.RegionCode;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records the federations of a keeper's territory (登记总工会、片区), each below the nearest one that is known. */
@Component
public class FederationRegister {
    private static final int NAME = 100;
    private static final int AREA = 20;
    private static final int PROVINCE_DIGITS = 2;

    private final Federations federations;

    FederationRegister(Federations federations) {
        this.federations = federations;
    }

    /** Records one; all that is wrong with it is said at once, by field. */
    @Transactional
    public UUID found(FederationDraft draft, Scope scope) {
        var wrong = new ArrayList<FieldError>();
        length("name", draft.name(), NAME, wrong);
        length("area", draft.area(), AREA, wrong);
        var region = RegionCode.normal(draft.region()).orElse("");
        var above = region.isEmpty() ? null : federations.above(region).orElse(null);
        var error = region.isEmpty() ? error("organization.federation.region") : misplaced(region, above, scope);
        if (error != null) {
            wrong.add(error);
        }
        var level = draft.level();
        if (level == null || !fits(level, region, above)) {
            wrong.add(new FieldError("level", "organization.federation.level"));
        }
        if (level == null || !wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        return federations.found(
                draft.name().strip(), draft.area().strip(), region, level, above == null ? null : above.id());
    }

    private static @Nullable FieldError misplaced(String region, @Nullable FederationView above, Scope scope) {
        if (!(scope instanceof Scope.Region(var prefix)) || !region.startsWith(prefix)) {
            return error("organization.federation.outside");
        }
        if (above != null && above.region().equals(region)) {
            return FederationTree.taken(above);
        }
        return above == null && region.length() > PROVINCE_DIGITS
                ? error("organization.federation.above", region.substring(0, PROVINCE_DIGITS))
                : null;
    }

    /** A province, and only it, has two digits and nothing above; nobody ranks before the one above. */
    private static boolean fits(FederationLevel level, String region, @Nullable FederationView above) {
        return (level == FederationLevel.PROVINCE) == (region.length() == PROVINCE_DIGITS)
                && (above == null || level.compareTo(above.level()) >= 0);
    }

    private static void length(String field, String text, int most, List<FieldError> wrong) {
        int length = text.strip().length();
        if (length < 2 || length > most) {
            wrong.add(new FieldError(field, "organization.federation." + field, List.of("2", String.valueOf(most))));
        }
    }

    private static FieldError error(String code, String... arguments) {
        return new FieldError("region", code, List.of(arguments));
    }
}
