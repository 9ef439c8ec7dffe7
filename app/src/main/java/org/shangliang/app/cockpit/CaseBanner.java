package org.shangliang.app.cockpit;

import java.util.UUID;
import org.shangliang.app.consultation.CaseContext;

/** What heads every page of a case: the employer, the kind, the number (编号), where it stands. */
public record CaseBanner(UUID id, String number, String employer, String kind, String stage, int staff, String year) {

    static CaseBanner of(CaseContext context, CaseWords words) {
        var header = context.file().header();
        return new CaseBanner(
                header.id(),
                header.number(),
                context.employer().name(),
                words.of("kindOf", header.kind().name()),
                words.of("stage", context.stage()),
                context.file().workplace().staff(),
                String.valueOf(header.openedOn().getYear()));
    }
}
