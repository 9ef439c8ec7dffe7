package org.shangliang.app.organization.handover;

/** One sheet, to be read and printed (交接单). */
public record HandoverSheetPage(HandoverSheet sheet) {}
