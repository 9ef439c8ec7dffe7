package org.shangliang.app.consultation.hardship;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A worker who agreed in writing to a cut of the own pay, and when (书面同意). */
@NamedInterface("hardship")
public record Consenting(UUID id, String name, LocalDate on) {}
