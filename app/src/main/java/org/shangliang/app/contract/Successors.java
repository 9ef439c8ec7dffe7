package org.shangliang.app.contract;

import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.consultation.model.CaseHeader.Link;
import org.shangliang.law.Side;

/**
 * The case that follows one in force (后续案): same employer, same kind, begun by the side that asks. Where several employers
 * sit at the table, the new case takes over scope and employers from the one it follows.
 */
final class Successors {

    private Successors() {}

    static OpenCase of(CaseContext context, Link link) {
        var header = context.file().header();
        var side = context.actingSide() == Side.EMPLOYER ? Side.EMPLOYER : Side.WORKERS;
        return new OpenCase(
                header.employer(),
                header.kind(),
                null,
                null,
                side,
                context.actingSide() == null,
                header.id(),
                link,
                context.occurredOn());
    }
}
