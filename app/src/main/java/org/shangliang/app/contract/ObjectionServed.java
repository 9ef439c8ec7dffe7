package org.shangliang.app.contract;

import java.time.LocalDate;
import java.util.UUID;

/** The labour authority objected in time; the sides negotiate again on its points. */
public record ObjectionServed(UUID caseId, LocalDate servedOn, int points) {}
