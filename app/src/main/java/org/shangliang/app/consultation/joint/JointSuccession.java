package org.shangliang.app.consultation.joint;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.audit.EntryAppended;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.margin.Margin;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.organization.Employers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A case that amends or renews a sectoral or regional contract is one of several employers too (后续案沿用同桌单位): it begins with
 * the earlier case's scope, area, result and employers; who stays and who takes the new text on itself is settled at the table.
 */
@Component
class JointSuccession {
    private static final String OPENED = "consultation.opened";

    private final JointStore store;
    private final Consultations consultations;
    private final Employers employers;
    private final Margin margin;

    JointSuccession(JointStore store, Consultations consultations, Employers employers, Margin margin) {
        this.store = store;
        this.consultations = consultations;
        this.employers = employers;
        this.margin = margin;
    }

    @EventListener
    void opened(EntryAppended entry) {
        if (entry.kind().equals(OPENED)) {
            var header = consultations.file(entry.caseId()).header();
            var earlier = header.follows();
            if (earlier != null && header.link() != null) {
                store.find(earlier, 1).ifPresent(talk -> carry(talk, header));
            }
        }
    }

    private void carry(JointTalk talk, CaseHeader header) {
        store.put(header.id(), talk.scope(), talk.area(), talk.result());
        var seated = talk.parties().stream().map(JointTalk.Party::employer).toList();
        for (var employer : seated.isEmpty() ? List.of(header.employer()) : seated) {
            store.add(header.id(), employer, employers.get(employer).unionId());
        }
        margin.pass(JointNotes.CARRIED, header.id(), header.openedOn(), List.of(), facts(talk, seated));
    }

    private static Map<String, String> facts(JointTalk talk, List<UUID> seated) {
        return Map.of(
                "scope", talk.scope().name(),
                "result", talk.result().name(),
                "from", talk.caseId().toString(),
                "parties", String.valueOf(seated.size()));
    }
}
