package org.shangliang.app.consultation;

import java.util.List;
import java.util.TreeMap;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.audit.NewEntry;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.LegalBasis;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Enters new cases (立案登记): the row, the first line of the docket, and word to the modules above. */
@Component
class CaseRegister {
    private final CaseStore store;
    private final CaseOpening opening;
    private final Dockets dockets;
    private final ApplicationEventPublisher events;

    CaseRegister(CaseStore store, CaseOpening opening, Dockets dockets, ApplicationEventPublisher events) {
        this.store = store;
        this.opening = opening;
        this.dockets = dockets;
        this.events = events;
    }

    /** Enters the case in the caller's transaction, or says why not and writes nothing. */
    Outcome<CaseReceipt> enter(OpenCase command, Actor actor) {
        return switch (opening.prepare(command, actor)) {
            case CaseOpening.Refused(var grounds) -> new Outcome.Refused<>(grounds);
            case CaseOpening.Ready(var file, var basis) -> enter(file, basis, actor);
        };
    }

    private Outcome<CaseReceipt> enter(CaseFile file, List<LegalBasis> basis, Actor actor) {
        var header = file.header();
        var stage = ConsultationStage.PREPARING.name();
        store.insert(file, stage);
        events.publishEvent(new ConsultationOpened(header.id(), header.employer(), header.kind(), header.campaign()));
        dockets.append(
                dockets.open(header.id()),
                new NewEntry(
                        "consultation.opened",
                        stage,
                        actor.account(),
                        actor.role().name(),
                        header.openedOn(),
                        basis,
                        facts(header),
                        List.of()));
        // Whoever heard of it may have written a note.
        var head = dockets.head(header.id());
        return Outcome.done(new CaseReceipt(header.id(), header.number(), stage, head.length(), head.hash(), null));
    }

    private static TreeMap<String, String> facts(CaseHeader header) {
        var facts = new TreeMap<String, String>();
        facts.put("employer", header.employer().toString());
        facts.put("kind", header.kind().name());
        facts.put("initiator", header.initiator().name());
        if (header.follows() != null) {
            facts.put("follows", header.follows().toString());
        }
        return facts;
    }
}
