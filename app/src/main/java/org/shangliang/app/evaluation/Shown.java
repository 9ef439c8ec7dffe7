package org.shangliang.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case with signs, as a line of the list (有迹象的协商案); the order says nothing about how bad it is. */
record Shown(
        UUID caseId,
        String number,
        UUID employer,
        String name,
        String region,
        String kind,
        String stage,
        LocalDate raisedOn,
        List<Flag> flags,
        List<Flag> answered,
        @Nullable LocalDate seenOn) {}
