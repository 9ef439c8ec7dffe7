package org.shangliang.app.contract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.contract.SignStep.Sign;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.Signature.Form;
import org.shangliang.app.contract.signing.SignedCopies;
import org.shangliang.law.Ground;
import org.shangliang.law.Ruling;

/** Whether the scan that comes with signatures is of the text the congress adopted (扫描件核对). */
final class SignedScan {

    private SignedScan() {}

    /** What the scans say; nothing where none came, or where it was signed on the screen. */
    static SignedCopies.@Nullable Reading read(Sign command, Attempt attempt, SignedCopies scans) {
        return command.proofs().isEmpty() || command.form() == Form.ON_SCREEN
                ? null
                : scans.read(command.proofs(), attempt.textDigest(), command.textCode());
    }

    static Ruling ruling(SignedCopies.@Nullable Reading scanned, Sign command, Attempt attempt, CaseContext context) {
        return ruling(scanned, command.textCode(), attempt, context);
    }

    /** Remarked on, not refused: both have signed in ink, and nobody has shown the paper. */
    static List<Ground> lacking(Attempt attempt, CaseContext context) {
        return attempt.lacksScan()
                ? List.of(context.ground(
                        "contract.scan.none", List.of(SignedCopies.head(attempt.textDigest())), "sign.by"))
                : List.of();
    }

    /** Another text's scan or code is refused; what cannot be read is remarked on, and so are missing pages. */
    static Ruling ruling(
            SignedCopies.@Nullable Reading scanned, @Nullable String typed, Attempt attempt, CaseContext context) {
        var against = new ArrayList<Ground>();
        var notes = new ArrayList<Ground>();
        var ours = SignedCopies.head(attempt.textDigest());
        if (scanned != null && scanned.other() != null) {
            against.add(context.ground("contract.scan.other", List.of(scanned.other(), ours), "sign.by"));
        }
        if (typed != null && !typed.isBlank() && !SignedCopies.fits(typed, attempt.textDigest())) {
            against.add(context.ground("contract.scan.code", List.of(typed.strip(), ours), "sign.by"));
        }
        if (scanned != null && scanned.other() == null && !scanned.match().known()) {
            notes.add(context.ground("contract.scan.unread", List.of(ours), "sign.by"));
        }
        if (scanned != null && !scanned.match().missing().isEmpty()) {
            var pages = scanned.match().missing().stream().map(String::valueOf).toList();
            notes.add(context.ground("contract.scan.lacking", List.of(String.join("\u3001", pages)), "sign.by"));
        }
        return Ruling.of(against, notes);
    }
}
