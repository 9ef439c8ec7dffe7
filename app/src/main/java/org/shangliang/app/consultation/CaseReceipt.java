package org.shangliang.app.consultation;

import java.util.UUID;

/** What a step leaves behind: the case, its number, the stage it stands at, and the end of its docket. */
public record CaseReceipt(UUID id, String number, String stage, long length, String head) {}
