package org.shangliang.app.opinion;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The union has decided which of the workers' opinions go onto the agenda (议题已选定), and why the others do not. */
public record AgendaChosen(
        UUID call, UUID employer, @Nullable UUID caseId) {}
