package org.shangliang.app.consultation;

import java.util.UUID;

/** A written offer to consult was served on the other side; its reply period runs. */
public record OfferServed(UUID caseId, UUID employer) {}
