package org.shangliang.app.contract.filing;

import java.util.List;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.app.contract.model.Signature;
import org.shangliang.app.document.Checksum;
import org.shangliang.law.Side;

/** Whether one text was voted on, signed and kept (同一文本), and whether the chiefs were those who signed it. */
final class TextChecks {
    private final Dossier dossier;
    private final Comparison found;

    private TextChecks(Dossier dossier) {
        this.dossier = dossier;
        this.found = new Comparison(ReviewPart.PROCEDURE, dossier);
    }

    static List<Check> of(Dossier dossier) {
        var checks = new TextChecks(dossier);
        checks.oneText();
        checks.docket();
        for (var side : Side.values()) {
            checks.signature(side);
        }
        checks.scan();
        return checks.found.found();
    }

    private void oneText() {
        var text = dossier.draft().digest();
        var beside = dossier.beside();
        var vote = dossier.vote();
        found.by(dossier.draft().signedOn(), "sign.by");
        if (vote != null && !text.equals(vote.textDigest())
                || !beside.votedDigests().contains(text)) {
            found.wrong("text-voted", head(text), vote == null ? "" : head(vote.textDigest()));
        } else if (!text.equals(dossier.attempt().textDigest())
                || !beside.signedDigests().isEmpty() && !beside.signedDigests().contains(text)) {
            found.wrong("text-signed", head(text), head(dossier.attempt().textDigest()));
        } else if (!text.equals(beside.textDigest())) {
            found.wrong("text-kept", head(text), beside.textDigest() == null ? "" : head(beside.textDigest()));
        } else {
            found.fits("text", head(text));
        }
    }

    private void docket() {
        if (!dossier.beside().docketWhole()) {
            found.wrong("docket");
        }
    }

    /** Each side's own chief signed, and the seal is there where the law asks for one. */
    private void signature(Side side) {
        var signature = dossier.attempt().signing().of(side);
        var team = dossier.file().team(side);
        var chief = team == null ? "" : team.chief().map(Member::name).orElse("");
        found.by(dossier.attempt().adoptedOn(), "sign.by", "sign.form");
        if (signature.signedOn() == null) {
            found.wrong("unsigned", side);
        } else if (signature.signer() != null && !signature.signer().equals(chief)) {
            found.wrong("signer", side, signature.signer(), chief);
        } else if (!signature.complete(
                dossier.law(dossier.attempt().adoptedOn()).sealNeeded(side))) {
            found.wrong("seal", side);
        } else if (signature.form() == Signature.Form.ON_SCREEN) {
            found.look("on-screen", side, chief);
        } else {
            found.fits("signer", side, chief, String.valueOf(signature.signedOn()));
        }
    }

    /** A scan of the signed text that nothing could be read from, or that lacks pages, is for a person to compare. */
    private void scan() {
        for (var scan : dossier.attempt().supplied(Material.TEXT)) {
            var match = scan.match();
            if (match != null && !match.known()) {
                found.look("scan-unread", head(dossier.draft().digest()));
            } else if (match != null && !match.missing().isEmpty()) {
                found.look(
                        "scan-pages",
                        String.join(
                                "\u3001",
                                match.missing().stream().map(String::valueOf).toList()));
            }
        }
    }

    /** The first sixteen digits in groups of four, as they stand at the foot of every page. */
    static String head(String digest) {
        return Checksum.mark(digest);
    }
}
