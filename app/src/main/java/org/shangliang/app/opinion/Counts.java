package org.shangliang.app.opinion;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much came in (征集统计), asked once for a whole list. */
@Component
class Counts {
    private final JdbcClient jdbc;
    private final CallStore calls;
    private final HeldStore held;
    private final OpinionLimits limits;
    private final ProductClock clock;

    Counts(JdbcClient jdbc, CallStore calls, HeldStore held, OpinionLimits limits, ProductClock clock) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.held = held;
        this.limits = limits;
        this.clock = clock;
    }

    /** Opinions entered and not taken back. What still waits is not counted: whoever watched the number would see somebody speak. */
    Map<UUID, Integer> entered(List<UUID> calls) {
        return jdbc
                .sql("select call_id, count(*) from opinion_opinion o where call_id = any (:ids) and not exists"
                        + " (select 1 from opinion_withdrawal w where w.receipt = o.receipt) group by call_id")
                .param("ids", calls.toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Opinions that wait for the union. */
    int held(UUID call) {
        return held.pending(call);
    }

    List<CallStore.Slips> slips(UUID call) {
        return calls.slips(call);
    }

    boolean isOpen(CallView call) {
        return call.isOpen(clock.today());
    }

    boolean isFew(CallView call) {
        return call.audience() < limits.smallFirm();
    }
}
