package org.shangliang.app.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.shangliang.app.consultation.Decision.Accepted;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.law.Deadline;
import org.springframework.stereotype.Component;

/** Fills the formal documents of a consultation from the record. */
@Component
class PaperDesk {

    Accepted<CaseFile> offer(Accepted<CaseFile> accepted, CaseFile file, CaseContext context, Deadline reply) {
        return accepted;
    }

    Accepted<CaseFile> reply(Accepted<CaseFile> accepted, CaseFile file, CaseContext context) {
        return accepted;
    }

    Accepted<CaseFile> minutes(Accepted<CaseFile> accepted, CaseFile file, Meeting meeting, CaseContext context) {
        return accepted;
    }

    Accepted<CaseFile> contract(Accepted<CaseFile> accepted, CaseFile file, Draft draft, CaseContext context) {
        return accepted;
    }

    String contractTitle(CaseFile file) {
        return file.header().kind().name();
    }

    Draft fingerprint(CaseFile file, Draft draft, CaseContext context) {
        var text = draft.clauses().stream().map(Draft.Clause::text).collect(Collectors.joining("\n"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Draft(
                    draft.round(),
                    draft.title(),
                    draft.termFrom(),
                    draft.termTo(),
                    draft.clauses(),
                    draft.wage(),
                    draft.signedOn(),
                    HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
