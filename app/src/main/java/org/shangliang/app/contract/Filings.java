package org.shangliang.app.contract;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.PartFinding;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
import org.shangliang.app.contract.model.Signature.Form;
import org.shangliang.app.contract.model.SupplementRequest;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;
import org.springframework.stereotype.Component;

/** Takes the steps around filing and review (报送与审查) for the pages that are about them, by the same desk as all others. */
@Component
public class Filings {
    private final CaseDesk desk;
    private final EncloseStep enclose;
    private final ReviewStep review;
    private final SignStep sign;

    Filings(CaseDesk desk, EncloseStep enclose, ReviewStep review, SignStep sign) {
        this.sign = sign;
        this.desk = desk;
        this.enclose = enclose;
        this.review = review;
    }

    /** What the authority answers at its desk. */
    public record Reply(
            Act act,
            @Nullable String number,
            List<String> points,
            List<PartFinding> findings,
            List<SupplementRequest> requests) {}

    /** A paper supplied; {@code textCode} is the code at the foot of a signed text, where no QR code can be read. */
    public record Paper(
            Material material,
            boolean onPaper,
            @Nullable String note,
            @Nullable String textCode,
            List<UUID> scans) {}

    /** The chief signs on the screen, for the side that is his own. */
    public Outcome<CaseReceipt> signOnScreen(UUID caseId, @Nullable Side side, Actor actor) {
        var mark = new SignStep.Mark(true, null, false, null);
        var own = side == Side.EMPLOYER ? null : mark;
        var command =
                new SignStep.Sign(own, side == Side.EMPLOYER ? mark : null, Form.ON_SCREEN, null, null, null, null);
        return desk.take(sign, caseId, command, actor, null);
    }

    /** Supplies a paper of the bundle. */
    public Outcome<CaseReceipt> enclose(UUID caseId, Paper paper, Actor actor) {
        var command = new EncloseStep.Enclose(
                paper.material(), paper.onPaper(), paper.note(), paper.textCode(), null, paper.scans());
        return desk.take(enclose, caseId, command, actor, null);
    }

    /** Answers a filing. */
    public Outcome<CaseReceipt> answer(UUID caseId, Reply reply, Actor reviewer) {
        return desk.take(review, caseId, command(reply), reviewer, null);
    }

    /** What the law would say to the answer; writes nothing. */
    public Ruling rehearse(UUID caseId, Reply reply, Actor reviewer) {
        return desk.rehearse(review, caseId, command(reply), reviewer);
    }

    private static Answer command(Reply reply) {
        return new Answer(
                reply.act(),
                null,
                null,
                reply.number(),
                reply.points(),
                reply.findings().stream()
                        .map(one -> new Answer.Checked(one.part(), one.fits(), one.remark()))
                        .toList(),
                reply.requests().stream()
                        .map(one -> new Answer.Asked(one.material(), one.what(), one.by()))
                        .toList(),
                null,
                List.of());
    }
}
