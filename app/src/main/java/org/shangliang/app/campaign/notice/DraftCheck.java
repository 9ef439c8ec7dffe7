package org.shangliang.app.campaign.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.campaign.Campaigns;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.stereotype.Component;

/** Looks over what a notice is to say, and names every field that cannot stand. */
@Component
class DraftCheck {
    private static final int FILES = 10;

    private final NoticeStore store;
    private final ReceiptStore receipts;
    private final Campaigns campaigns;
    private final Attachments attachments;
    private final NoticeNumbers numbers;
    private final ProductClock clock;

    DraftCheck(
            NoticeStore store,
            ReceiptStore receipts,
            Campaigns campaigns,
            Attachments attachments,
            NoticeNumbers numbers,
            ProductClock clock) {
        this.store = store;
        this.receipts = receipts;
        this.campaigns = campaigns;
        this.attachments = attachments;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The number as it should be written; {@code before} is the notice as it stands, if it does. */
    NoticeNumber check(NoticeDraft draft, String region, @Nullable NoticeView before, Actor actor) {
        var errors = new ArrayList<FieldError>();
        var number = number(draft, region, before, errors);
        var closesOn = draft.closesOn();
        if (closesOn != null && closesOn.isBefore(draft.noticeOn())) {
            errors.add(new FieldError(
                    "closesOn",
                    "campaign.closing.before-notice",
                    List.of(draft.noticeOn().toString())));
        } else if (closesOn != null && isNews(closesOn, before) && closesOn.isBefore(clock.today())) {
            errors.add(new FieldError(
                    "closesOn", "campaign.closing.past", List.of(clock.today().toString())));
        }
        signature(draft, errors);
        regions(draft.regions(), region, errors);
        if (before != null && (before.published() || before.version() > 1) && isBlank(draft.note())) {
            errors.add(new FieldError("note", "campaign.notice.note"));
        }
        files(draft.files(), before, actor, errors);
        campaign(draft.campaign(), actor, errors);
        if (number == null || !errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return number;
    }

    /** A correction need not change a closing day that has passed since. */
    private static boolean isNews(LocalDate closesOn, @Nullable NoticeView before) {
        return before == null || !before.published() || !closesOn.equals(before.closesOn());
    }

    private @Nullable NoticeNumber number(
            NoticeDraft draft, String region, @Nullable NoticeView before, List<FieldError> errors) {
        var number = NoticeNumber.of(draft.number()).orElse(null);
        if (number == null) {
            errors.add(new FieldError("number", "campaign.notice.number.form", List.of(draft.number())));
        } else if (before != null && before.published() && !before.number().equals(number.text())) {
            errors.add(new FieldError("number", "campaign.notice.number.fixed", List.of(before.number())));
        } else if (store.isTaken(region, number.text(), before == null ? null : before.id())) {
            errors.add(new FieldError(
                    "number",
                    "campaign.notice.number.taken",
                    List.of(number.text(), numbers.propose(region, number.year()))));
        }
        return number;
    }

    /** A signature left in the text is not printed under another day than the notice's own. */
    private static void signature(NoticeDraft draft, List<FieldError> errors) {
        SignedDays.of(draft.body()).stream()
                .filter(day -> !day.equals(draft.noticeOn()))
                .findFirst()
                .ifPresent(day -> errors.add(new FieldError(
                        "body",
                        "campaign.notice.signed-otherwise",
                        List.of(day.toString(), draft.noticeOn().toString()))));
    }

    private void regions(List<String> regions, String own, List<FieldError> errors) {
        if (regions.isEmpty()) {
            errors.add(new FieldError("regions", "campaign.notice.regions.none"));
        } else if (regions.stream().anyMatch(one -> !one.matches("\\d{2,12}") || !one.startsWith(own))) {
            errors.add(new FieldError("regions", "campaign.notice.regions.beyond"));
        } else if (receipts.unions(regions) == 0) {
            errors.add(new FieldError("regions", "campaign.notice.regions.nobody"));
        }
    }

    private void files(List<UUID> files, @Nullable NoticeView before, Actor actor, List<FieldError> errors) {
        if (files.size() > FILES) {
            errors.add(new FieldError("file", "campaign.notice.files", List.of(String.valueOf(FILES))));
        }
        var known = before == null ? List.<UUID>of() : before.attachments();
        try {
            attachments.require(
                    files.stream().filter(one -> !known.contains(one)).toList(), actor, "file");
        } catch (InvalidInput unknown) {
            errors.addAll(unknown.errors());
        }
    }

    private void campaign(@Nullable UUID campaign, Actor actor, List<FieldError> errors) {
        if (campaign != null) {
            try {
                campaigns.get(campaign, actor);
            } catch (NoSuch none) {
                errors.add(new FieldError("campaign", "campaign.choice", List.of(campaign.toString())));
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
