package org.shangliang.app.cockpit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.audit.DocketHead;
import org.shangliang.app.cockpit.CaseOutlook.Prospect;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.web.GroundWords;
import org.shangliang.law.Ground;
import org.shangliang.law.LegalBasis;

/** A case as the API shows it. */
record CaseJson(
        UUID id,
        String number,
        UUID enterprise,
        String enterpriseName,
        String kind,
        String initiator,
        String stage,
        List<NextJson> next,
        List<DeadlineJson> deadlines,
        DocketJson docket) {

    /** Whether a command could be taken now, and what bars it. */
    record NextJson(String command, boolean permitted, List<GroundJson> grounds) {}

    /** A ground in words. */
    record GroundJson(String code, String message, @Nullable String cure, List<BasisJson> basis) {}

    /** An article. */
    record BasisJson(String instrument, String article, String status) {}

    /** A deadline of the case. */
    record DeadlineJson(
            String duty,
            LocalDate from,
            @Nullable LocalDate remindOn,
            @Nullable LocalDate due,
            @Nullable LocalDate metOn,
            boolean overdue,
            boolean provisional,
            List<BasisJson> basis) {}

    /** The end of the docket. */
    record DocketJson(long length, String head) {}

    /** What a step answers. */
    record ReceiptJson(UUID id, String number, String stage, DocketJson docket, List<GroundJson> notes) {}

    static CaseJson of(CaseContext context, List<Prospect> outlook, DocketHead head, GroundWords words) {
        var header = context.file().header();
        return new CaseJson(
                header.id(),
                header.number(),
                header.employer(),
                context.employer().name(),
                header.kind().name(),
                header.initiator().name(),
                context.stage(),
                outlook.stream()
                        .map(one -> new NextJson(one.step(), one.permitted(), grounds(one.grounds(), words)))
                        .toList(),
                context.deadlines().stream().map(CaseJson::deadline).toList(),
                new DocketJson(head.length(), head.hash()));
    }

    static ReceiptJson receipt(CaseReceipt receipt, List<Ground> notes, GroundWords words) {
        return new ReceiptJson(
                receipt.id(),
                receipt.number(),
                receipt.stage(),
                new DocketJson(receipt.length(), receipt.head()),
                grounds(notes, words));
    }

    static List<GroundJson> grounds(List<Ground> grounds, GroundWords words) {
        return grounds.stream()
                .map(ground -> {
                    var told = words.of(ground);
                    return new GroundJson(ground.code(), told.message(), told.cure(), basis(ground.basis()));
                })
                .toList();
    }

    private static List<BasisJson> basis(List<LegalBasis> basis) {
        return basis.stream()
                .map(one -> new BasisJson(
                        one.instrument(), one.article(), one.status().name()))
                .toList();
    }

    private static DeadlineJson deadline(DeadlineRow row) {
        var deadline = row.deadline();
        return new DeadlineJson(
                row.kind(),
                deadline.from(),
                deadline.remindOn(),
                deadline.due(),
                row.metOn(),
                row.breachedOn() != null,
                deadline.provisional(),
                basis(deadline.basis()));
    }
}
