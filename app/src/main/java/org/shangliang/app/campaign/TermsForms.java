package org.shangliang.app.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.web.FormValues;
import org.shangliang.law.ContractKind;

/** Reads the forms by which a campaign is settled and its targets are taken out. */
final class TermsForms {
    private TermsForms() {}

    static Exemption exemption(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var ground = choice(form, "ground", Exemption.Cause.class, errors);
        var reason = form.value("reason");
        if (reason.isEmpty()) {
            errors.add(new FieldError("reason", "campaign.exempt.reason"));
        } else if (reason.length() > 500) {
            errors.add(new FieldError("reason", "campaign.exempt.long", List.of(String.valueOf(reason.length()))));
        }
        if (ground == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Exemption(ground, reason);
    }

    static CampaignTerms terms(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var completion = choice(form, "completion", Completion.class, errors);
        var usual = choice(form, "usualKind", ContractKind.class, errors);
        var kinds = new ArrayList<ContractKind>();
        for (var kind : form.values("kinds")) {
            Stream.of(ContractKind.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .ifPresentOrElse(
                            kinds::add, () -> errors.add(new FieldError("kinds", "campaign.choice", List.of(kind))));
        }
        var until = day(form.value("countsUntil"));
        if (until == null) {
            errors.add(new FieldError("countsUntil", "input.type.localdate"));
        }
        if (completion == null || usual == null || until == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new CampaignTerms(completion, List.copyOf(kinds), usual, until);
    }

    static FormValues filled(CampaignView campaign) {
        var form = FormValues.from(
                Map.of("kinds", campaign.kinds().stream().map(Enum::name).toArray(String[]::new)));
        return form.with("completion", campaign.completion())
                .with("usualKind", campaign.usualKind())
                .with("countsUntil", campaign.countsUntil());
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E choice(
            FormValues form, String field, Class<E> names, List<FieldError> errors) {
        var typed = form.value(field);
        for (var one : names.getEnumConstants()) {
            if (one.name().equals(typed)) {
                return one;
            }
        }
        errors.add(new FieldError(field, typed.isEmpty() ? "campaign.choice.none" : "campaign.choice", List.of(typed)));
        return null;
    }
}
