package org.shangliang.app.supervision.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Somebody looked and it was not put right (核实未改好): when, what is still wrong, and until when it is to be done now. */
public record NotYetMended(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 500) String words,
        @NotNull LocalDate due) {}
