package org.shangliang.app.consultation.disclosure;

import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.model.Disclosure.Item;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Ruling;

/** The step of the procedure by which information is given (提供资料); it closes the duty's period. */
public interface DisclosureBook {

    /** Whether this person may give information now. */
    Ruling foresee(CaseContext context);

    /** Records that an item was given, or answered with a reason. */
    Outcome<CaseReceipt> give(UUID caseId, Item item, Actor actor);
}
