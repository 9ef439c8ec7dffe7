package org.shangliang.app.consultation;

import java.util.List;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.DisclosureStep.Disclose;
import org.shangliang.app.consultation.DisclosureStep.Line;
import org.shangliang.app.consultation.disclosure.DisclosureBook;
import org.shangliang.app.consultation.model.Disclosure.Item;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Ruling;
import org.springframework.stereotype.Component;

/** Takes an item of information into the procedure (资料入档), by the same step as one recorded afterwards. */
@Component
class GivenInformation implements DisclosureBook {
    private final DisclosureStep step;
    private final CaseDesk desk;

    GivenInformation(DisclosureStep step, CaseDesk desk) {
        this.step = step;
        this.desk = desk;
    }

    @Override
    public Ruling foresee(CaseContext context) {
        return desk.foresee(step, context);
    }

    @Override
    public Outcome<CaseReceipt> give(UUID caseId, Item item, Actor actor) {
        var line = new Line(item.title(), item.manner(), item.requested(), item.reason());
        return desk.take(step, caseId, new Disclose(List.of(line), null, null), actor, null);
    }
}
