package org.shangliang.app.contract.performance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.document.CasePart;
import org.shangliang.app.platform.Ids;
import org.shangliang.app.platform.ProductClock;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was promised and done, in the portable case file (案卷包履约); files of evidence stay behind, their digests do not. */
@Component
@Order(45)
class PerformancePart implements CasePart {
    private static final String FILE = "performance.json";

    private final CommitmentStore store;
    private final PayrollChecks checks;
    private final ProductClock clock;
    private final JsonMapper json;

    PerformancePart(CommitmentStore store, PayrollChecks checks, ProductClock clock, JsonMapper json) {
        this.store = store;
        this.checks = checks;
        this.clock = clock;
        this.json = json;
    }

    /** All of it. */
    record Sheet(
            List<Commitment> commitments, List<Fulfilment> done, List<PayrollChecks.Handed> payroll, List<UUID> told) {

        /** Sheets written before those told of were kept have none. */
        @SuppressWarnings("RedundantNullCheck")
        Sheet {
            told = told == null ? List.of() : List.copyOf(told);
        }
    }

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public Map<String, byte[]> write(UUID caseId, Actor reader) {
        var list = store.of(caseId);
        if (list.isEmpty() && checks.of(caseId).isEmpty()) {
            return Map.of();
        }
        var done = store.done(caseId).stream().map(PerformancePart::plain).toList();
        return Map.of(FILE, json.writeValueAsBytes(new Sheet(list, done, checks.of(caseId), store.told(caseId))));
    }

    /** Without the file, which the reader may not have. */
    private static Fulfilment plain(Fulfilment one) {
        return new Fulfilment(one.commitmentId(), one.dueOn(), one.doneOn(), one.note(), null);
    }

    @Override
    public void restore(UUID caseId, Map<String, byte[]> files) {
        var file = files.get(FILE);
        if (file == null) {
            return;
        }
        var sheet = json.readValue(file, Sheet.class);
        sheet.commitments().forEach(store::insert);
        store.told(sheet.told());
        sheet.done().reversed().forEach(one -> store.insert(Ids.ordered(clock.instant()), one));
        sheet.payroll().reversed().forEach(one -> checks.keep(caseId, one));
    }
}
