package org.shangliang.app.contract.signing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.joint.JointList;
import org.shangliang.app.consultation.joint.JointList.State;
import org.shangliang.app.consultation.joint.JointLists;
import org.shangliang.app.contract.signing.SigningPage.Parties;
import org.shangliang.app.contract.signing.SigningPage.PartyLine;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Tells at the signing which employers of a sectoral or regional contract took on which text (参加单位). */
@Component
class SigningParties {
    private final JointLists lists;
    private final Texts texts;

    SigningParties(JointLists lists, Texts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    /** The employers for a page; null where one employer signs alone. */
    @Nullable
    Parties of(UUID caseId, Actor actor) {
        return lists.of(caseId).map(list -> parties(caseId, list, actor)).orElse(null);
    }

    private Parties parties(UUID caseId, JointList list, Actor actor) {
        return new Parties(
                list.count(State.ACCEPTED),
                list.count(State.RESERVED),
                list.count(State.UNBOUND),
                texts.of(list.onlyBound() ? "contract.parties.only-bound" : "contract.parties.all"),
                list.lines().stream().map(line -> line(caseId, line, actor)).toList());
    }

    private static PartyLine line(UUID caseId, JointList.Line line, Actor actor) {
        return new PartyLine(
                line.name(),
                line.state() == State.UNBOUND ? "warn" : "ok",
                line.words(),
                SignedCopies.head(line.digest()),
                href(caseId, line, actor));
    }

    /** The text as it is kept; before that, as it could be taken on, which is no paper of the case yet. */
    private static @Nullable String href(UUID caseId, JointList.Line line, Actor actor) {
        if (line.paper() != null) {
            return "/papers/" + line.paper() + ".pdf";
        }
        return actor.role() == Role.REVIEWER
                ? null
                : "/cases/" + caseId + "/joint/parties/" + line.employer() + "/text.pdf";
    }

    /** The list to print behind the text; null where one employer signs alone. */
    @Nullable
    JointList list(UUID caseId) {
        return lists.of(caseId).orElse(null);
    }
}
