package org.shangliang.app.campaign.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.campaign.notice.Receipt.Counts;
import org.shangliang.app.campaign.selection.Selection;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Notices and their receipts in the API. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeApi {
    private static final int PAGE = 200;

    private final Notices notices;
    private final Receipts receipts;
    private final NoticeLists lists;

    NoticeApi(Notices notices, Receipts receipts, NoticeLists lists) {
        this.notices = notices;
        this.receipts = receipts;
        this.lists = lists;
    }

    /** Issued by those who look after a region, received by a chair. */
    record NoticeList(List<NoticeView.Line> issued, List<Receipt.Mail> received) {}

    /** How far a notice has come, and one page of its receipts. */
    record ReceiptList(int version, Counts counts, List<Receipt> receipts) {}

    /** Publishes; with {@code opening} the campaign it calls for is opened too, over everybody or those meant. */
    record Publication(boolean opening, @Nullable Selection targets) {
        @Nullable
        Selection selection() {
            return opening && targets == null ? Selection.EVERYBODY : opening ? targets : null;
        }
    }

    /** Whom to remind; all who have not acknowledged, if nobody is named. */
    record Reminding(@Nullable List<UUID> unions) {}

    /** How many were reminded. */
    record Reminded(int reminded) {}

    /** The version that was read. */
    record Acknowledgement(int version) {}

    /** A receipt signed on paper. */
    record OnPaper(@NotBlank String name, @NotNull LocalDate on) {}

    @GetMapping
    NoticeList list(@RequestParam(required = false) @Nullable UUID campaign, Actor actor) {
        return Desk.isChair(actor)
                ? new NoticeList(List.of(), receipts.mail(actor))
                : new NoticeList(lists.list(Desk.region(actor), mayDraft(actor), campaign), List.of());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NoticeView draft(@Valid @RequestBody NoticeDraft draft, Actor actor) {
        return notices.kept(notices.draft(draft, actor), actor);
    }

    @GetMapping("/{id}")
    NoticeView show(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version, Actor actor) {
        return Desk.isChair(actor) ? receipts.open(id, version, actor) : notices.get(id, version, actor);
    }

    @PutMapping("/{id}")
    NoticeView revise(@PathVariable UUID id, @Valid @RequestBody NoticeDraft draft, Actor actor) {
        notices.revise(id, draft, actor);
        return notices.kept(id, actor);
    }

    @PostMapping("/{id}/publication")
    NoticeView publish(@PathVariable UUID id, @RequestBody Publication publication, Actor actor) {
        return notices.publish(id, publication.selection(), actor);
    }

    @GetMapping("/{id}/receipts")
    ReceiptList receipts(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") int page,
            Actor actor) {
        var notice = receipts.readable(id, version, actor);
        var offset = (Math.max(1, page) - 1) * PAGE;
        return new ReceiptList(
                notice.version(),
                receipts.counts(notice, actor),
                receipts.list(notice, ReceiptFilter.of(state, ""), PAGE, offset, actor));
    }

    @PostMapping("/{id}/acknowledgement")
    Receipt acknowledge(@PathVariable UUID id, @RequestBody Acknowledgement read, Actor actor) {
        receipts.acknowledge(id, read.version(), actor);
        return receipts.own(notices.get(id, null, actor), actor);
    }

    @PostMapping("/{id}/reminders")
    Reminded remind(@PathVariable UUID id, @RequestBody Reminding whom, Actor actor) {
        return new Reminded(receipts.remind(id, whom.unions() == null ? List.of() : whom.unions(), actor));
    }

    @PutMapping("/{id}/receipts/{union}")
    Receipt register(
            @PathVariable UUID id, @PathVariable UUID union, @Valid @RequestBody OnPaper receipt, Actor actor) {
        receipts.register(id, union, receipt.name(), receipt.on(), actor);
        return receipts.receipt(receipts.readable(id, null, actor), union, actor);
    }

    private static boolean mayDraft(Actor actor) {
        return actor.role() == Role.OFFICER;
    }
}
