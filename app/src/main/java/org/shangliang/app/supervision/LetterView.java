package org.shangliang.app.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.document.paper.SupervisionLetter.Form;
import org.shangliang.app.supervision.NewLetter.Addressee;
import org.shangliang.law.LegalBasis;

/** A letter of supervision (监督文书) with its service and its answers. */
public record LetterView(Head head, List<LegalBasis> basis, List<Answer> answers, State state) {
    public LetterView {
        basis = List.copyOf(basis);
        answers = List.copyOf(answers);
    }

    /** The letter itself. */
    public record Head(
            UUID id,
            Form kind,
            String number,
            UUID employer,
            String employerName,
            @Nullable UUID caseId,
            Addressee addressee,
            String addresseeName,
            String facts,
            String demands,
            LocalDate replyDue,
            LocalDate issuedOn,
            UUID paperId,
            @Nullable Channel channel,
            @Nullable LocalDate servedOn,
            @Nullable UUID proof) {}

    /** One answer, or what became of it. */
    public record Answer(
            UUID letter,
            Result outcome,
            LocalDate on,
            String words,
            @Nullable UUID proof,
            String side) {}

    /** How it was served (送达方式). */
    public enum Channel {
        /** In the program (系统内送达). */
        ONLINE,
        /** By hand (直接送达). */
        HAND,
        /** By post (邮寄). */
        POST
    }

    /** What became of it (办理结果). */
    public enum Result {
        /** An answer came (已回复). */
        REPLIED,
        /** Mended (已整改). */
        MENDED,
        /** Refused (拒绝). */
        REFUSED
    }

    /** Where it stands (状态). */
    public enum State {
        /** No answer, and the day has passed (逾期未回复). */
        OVERDUE,
        /** Issued and not served (待送达). */
        ISSUED,
        /** Served, waiting for an answer (等回复). */
        SERVED,
        /** Answered (已回复). */
        REPLIED,
        /** Refused (拒绝). */
        REFUSED,
        /** Mended (已整改). */
        MENDED
    }
}
