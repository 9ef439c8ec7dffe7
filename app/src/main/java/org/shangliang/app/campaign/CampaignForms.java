package org.shangliang.app.campaign;

import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.notice.NoticeReader;
import org.shangliang.app.campaign.selection.SelectionForms;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Fills the pages of campaigns and reads their forms. */
@Component
class CampaignForms {
    private final NoticeReader reader;
    private final ProductClock clock;
    private final Texts texts;
    private final Validator validator;
    private final SelectionForms selections;

    CampaignForms(
            NoticeReader reader, ProductClock clock, Texts texts, Validator validator, SelectionForms selections) {
        this.selections = selections;
        this.reader = reader;
        this.clock = clock;
        this.texts = texts;
        this.validator = validator;
    }

    CampaignListPage list(List<CampaignView> campaigns, Actor actor) {
        return new CampaignListPage(campaigns, clock.today(), actor.role() == Role.OFFICER);
    }

    /** What the notice says, for a person to correct; what is doubtful stands at its field. */
    FormValues recognised(String text) {
        var notice = reader.read(text);
        var form = FormValues.empty()
                .with("notice", text)
                .with("issuer", notice.issuer())
                .with("title", notice.title())
                .with("addressees", notice.addressees())
                .with("noticeOn", notice.noticeOn())
                .with("closesOn", notice.closesOn());
        return form.rejected(notice.questions());
    }

    OpenCampaign command(FormValues form) {
        var errors = new ArrayList<FieldError>();
        var noticeOn = day(form, "noticeOn", errors);
        var closesOn = day(form, "closesOn", errors);
        if (noticeOn == null || closesOn == null) {
            throw new InvalidInput(errors);
        }
        var command = new OpenCampaign(
                form.value("issuer"),
                form.value("title"),
                form.value("addressees"),
                noticeOn,
                closesOn,
                form.value("region"),
                form.value("notice"),
                selections.read(form));
        validator
                .validate(command)
                .forEach(fault -> errors.add(new FieldError(
                        fault.getPropertyPath().toString(),
                        "input."
                                + fault.getConstraintDescriptor()
                                        .getAnnotation()
                                        .annotationType()
                                        .getSimpleName(),
                        List.of("0", "200"))));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return command;
    }

    /** The page on which what was recognised is corrected; how many are meant is said once that is asked. */
    NewCampaignPage page(FormValues form, @Nullable OpenCampaign asked, int matching, Actor actor) {
        var region = Oversight.region(actor);
        return new NewCampaignPage(
                form,
                selections.fields(form, region),
                matching,
                asked == null ? "" : selections.said(asked.selection(), region));
    }

    String opened(CampaignView campaign) {
        return texts.of("campaign.opened", campaign.targets());
    }

    private static @Nullable LocalDate day(FormValues form, String field, List<FieldError> errors) {
        try {
            return LocalDate.parse(form.value(field));
        } catch (DateTimeException unreadable) {
            errors.add(new FieldError(field, "input.type.localdate"));
            return null;
        }
    }
}
