package org.shangliang.app.contract;

import org.shangliang.app.consultation.CaseContext;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.consultation.model.CaseHeader.Link;
import org.shangliang.law.Side;

/** The case that follows one in force (后续案): same employer, same kind, begun by the side that asks. */
final class Successors {

    private Successors() {}

    static OpenCase of(CaseContext context, Link link) {
        var header = context.file().header();
        var side = context.actingSide() == Side.EMPLOYER ? Side.EMPLOYER : Side.WORKERS;
        return new OpenCase(
                header.employer(),
                header.kind(),
                OpenCase.Scope.ENTERPRISE,
                null,
                side,
                context.actingSide() == null,
                header.id(),
                link,
                context.occurredOn());
    }
}
