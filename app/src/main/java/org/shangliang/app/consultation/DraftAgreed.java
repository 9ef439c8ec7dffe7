package org.shangliang.app.consultation;

import java.util.UUID;

/** Both chiefs have signed the draft; it can now go to the workers' congress or assembly. */
public record DraftAgreed(UUID caseId, int round, String digest) {}
