package org.shangliang.app.contract.filing;

import java.util.List;
import org.shangliang.app.consultation.joint.JointList.State;
import org.shangliang.app.contract.model.ReviewPart;

/** Which employers of a sectoral or regional contract took on which text (参加单位), as the reviewer should see it. */
final class PartyChecks {
    private static final String BINDS = "area_sector.binds";

    private PartyChecks() {}

    static List<Check> of(Dossier dossier) {
        var joint = dossier.joint();
        var found = new Comparison(ReviewPart.STANDING, dossier);
        if (joint == null) {
            return List.of();
        }
        found.by(dossier.draft().signedOn(), BINDS);
        if (!joint.anyBound()) {
            found.wrong("parties-none", joint.lines().size());
        }
        for (var line : joint.lines()) {
            if (!line.kept()) {
                found.wrong("party-text", line.name());
            } else if (line.state() == State.UNBOUND) {
                found.look("party-unbound", line.name());
            } else {
                found.fits("party", line.name(), line.words());
            }
        }
        return found.found();
    }
}
