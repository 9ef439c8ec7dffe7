package org.shangliang.app.demo;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.shangliang.app.access.Actor;
import org.shangliang.app.contract.performance.Commitments;
import org.shangliang.app.contract.performance.Done;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** The first enterprise of the demo whose contract was made known lists what it promised, and keeps the first of it. */
@Component
class PromiseStory {
    private final Commitments commitments;
    private final ProductClock clock;
    private final Texts texts;
    private final AtomicBoolean told = new AtomicBoolean();

    PromiseStory(Commitments commitments, ProductClock clock, Texts texts) {
        this.commitments = commitments;
        this.clock = clock;
        this.texts = texts;
    }

    void listed(UUID caseId, Actor union, Actor employer) {
        var proposals = commitments.proposals(commitments.look(caseId, union));
        if (proposals.isEmpty() || !told.compareAndSet(false, true)) {
            return;
        }
        commitments.list(caseId, proposals, union);
        var first = commitments.of(caseId).getFirst();
        var done = new Done(clock.today(), texts.of("demo.promise.done"), null, null);
        commitments.keep(caseId, first.id(), done, employer);
    }
}
