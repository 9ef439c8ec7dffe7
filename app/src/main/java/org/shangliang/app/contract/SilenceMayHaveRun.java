package org.shangliang.app.contract;

import java.util.UUID;

/** The day of receipt is proved; if the authority's period has already ended by now, silence has taken effect. */
record SilenceMayHaveRun(UUID caseId) {}
