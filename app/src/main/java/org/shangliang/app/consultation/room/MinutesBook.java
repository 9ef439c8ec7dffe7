package org.shangliang.app.consultation.room;

import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.document.FormalDocument;
import org.shangliang.app.platform.Outcome;
import org.shangliang.law.Ruling;

/** What the procedure does with a meeting (会议记录): composes its minutes, and files it once both chiefs have signed. */
public interface MinutesBook {

    /** Whether both sides may sit down together, with a recorder. */
    Ruling gate(CaseContext context);

    /** The minutes of a meeting in their official form, always the same for the same record. */
    FormalDocument minutes(CaseContext context, Meeting meeting);

    /** Files the meeting, signed by both chiefs. */
    Outcome<CaseReceipt> file(CaseContext context, Meeting meeting, Actor actor);
}
