package org.shangliang.app.campaign;

import jakarta.validation.Validator;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.CampaignPage.Row;
import org.shangliang.app.campaign.CampaignPage.Step;
import org.shangliang.app.campaign.web.Groups;
import org.shangliang.app.campaign.web.Share;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.shangliang.app.platform.web.FormValues;
import org.springframework.stereotype.Component;

/** Fills the pages of campaigns and reads their forms. */
@Component
class CampaignForms {
    private static final int SHOWN = 10;

    private final NoticeReader reader;
    private final Deadlines deadlines;
    private final ProductClock clock;
    private final Texts texts;
    private final Validator validator;

    CampaignForms(NoticeReader reader, Deadlines deadlines, ProductClock clock, Texts texts, Validator validator) {
        this.reader = reader;
        this.deadlines = deadlines;
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
        return form.rejected(notice.doubts().stream()
                .map(code -> new FieldError(code.endsWith("no-date") ? "noticeOn" : "closesOn", code))
                .toList());
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
                form.value("notice"));
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

    String opened(CampaignView campaign) {
        return texts.of("campaign.opened", campaign.targets());
    }

    CampaignPage show(CampaignView campaign, Progress progress, Tally total, Groups groups, Actor actor) {
        int all = progress.targets();
        var list = "/campaigns/" + campaign.id() + "/targets";
        var steps = progress.milestones().stream()
                .map(one -> new Step(
                        texts.of("milestone." + one.code()),
                        list + "?stuck=" + one.code(),
                        one.code().equals("opened") ? all : one.passed(),
                        all,
                        one.stuckBefore() == 0
                                ? ""
                                : one.stuckBefore() + " " + texts.of("milestone." + one.code() + ".stuck")))
                .toList();
        return new CampaignPage(
                campaign,
                ChronoUnit.DAYS.between(clock.today(), campaign.closesOn()),
                texts.of("campaign.completion." + campaign.completion()),
                texts.of("campaign.done." + campaign.completion()),
                new Share(total.completed(), total.targets()),
                new Share(total.signed(), total.targets()),
                total.late(),
                steps,
                groups,
                all - progress.completed(),
                progress.behind().stream().limit(SHOWN).map(this::row).toList(),
                Oversight.keeps(campaign, actor));
    }

    private Row row(Progress.Laggard one) {
        var next = one.caseId() == null
                ? null
                : deadlines.of(one.caseId()).stream()
                        .filter(row -> row.metOn() == null && row.deadline().due() != null)
                        .findFirst()
                        .orElse(null);
        var due = next == null ? null : next.deadline().due();
        return new Row(
                one.employer().toString(),
                one.name(),
                one.staff(),
                texts.of("stage." + one.stage()),
                one.caseId() == null ? null : "/cases/" + one.caseId(),
                next == null || due == null ? "" : texts.of("duty." + next.kind()) + " " + texts.day(due),
                due != null && due.isBefore(clock.today()));
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
