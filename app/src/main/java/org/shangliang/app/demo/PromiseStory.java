package org.shangliang.app.demo;

import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.contract.performance.Commitments;
import org.shangliang.app.contract.performance.Done;
import org.shangliang.app.contract.performance.PayrollChecks;
import org.shangliang.app.contract.publication.PublishedTexts;
import org.shangliang.app.document.Checksum;
import org.shangliang.app.platform.ProductClock;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/**
 * The first enterprise of the demo whose contract was made known opens it to the public, lists what it promised and keeps the
 * first of it; some days later it hands in what its own check of the payroll came to.
 */
@Component
class PromiseStory {
    private final Commitments commitments;
    private final PayrollChecks checks;
    private final PublishedTexts publicity;
    private final ProductClock clock;
    private final Texts texts;
    private final AtomicReference<@Nullable UUID> told = new AtomicReference<>();

    PromiseStory(
            Commitments commitments, PayrollChecks checks, PublishedTexts publicity, ProductClock clock, Texts texts) {
        this.commitments = commitments;
        this.checks = checks;
        this.publicity = publicity;
        this.clock = clock;
        this.texts = texts;
    }

    void listed(UUID caseId, Actor union, Actor employer) {
        var proposals = commitments.proposals(commitments.look(caseId, union));
        if (proposals.isEmpty() || !told.compareAndSet(null, caseId)) {
            return;
        }
        publicity.turn(caseId, true, employer);
        commitments.list(caseId, proposals, union);
        var first = commitments.of(caseId).getFirst();
        var done = new Done(clock.today(), texts.of("demo.promise.done"), null, null);
        commitments.keep(caseId, first.id(), done, employer);
    }

    /** What the small program printed on the employer's own machine: kept or not, and how many. */
    void checked(UUID caseId, Actor employer) {
        if (!caseId.equals(told.get())) {
            return;
        }
        var context = commitments.look(caseId, employer);
        var terms = checks.terms(context).orElseThrow();
        var month = YearMonth.from(clock.today());
        var body = """
                shangliang-payroll-1
                case=%s
                text=%s
                terms=%s
                file=%s
                period=%s
                people=%d
                minimum=PASS 0
                payday=PASS 0
                growth=FAIL 1-2
                """.formatted(
                        caseId,
                        terms.lines()
                                .filter(line -> line.startsWith("text="))
                                .findFirst()
                                .orElse("")
                                .substring(5),
                        Checksum.of(terms),
                        Checksum.of(caseId + " " + month),
                        month,
                        context.file().workplace().staff());
        if (!checks.take(caseId, body + "seal=" + Checksum.of(body), employer)) {
            throw new IllegalStateException("the demo's payroll check was refused");
        }
    }
}
