package org.shangliang.app.consultation;

import java.time.LocalDate;
import java.util.UUID;

/** A case as one line of a list. */
public record CaseLine(UUID id, String number, UUID employer, String kind, String stage, LocalDate openedOn) {}
