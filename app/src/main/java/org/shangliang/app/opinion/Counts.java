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
    private final OpinionLimits limits;
    private final ProductClock clock;

    Counts(JdbcClient jdbc, CallStore calls, OpinionLimits limits, ProductClock clock) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.limits = limits;
        this.clock = clock;
    }

    /** Opinions that wait and that are entered. */
    record Count(UUID call, int waiting, int entered) {
        static final Count NONE = new Count(new UUID(0, 0), 0, 0);

        int all() {
            return waiting + entered;
        }
    }

    Map<UUID, Count> of(List<UUID> calls) {
        return jdbc.sql("""
                        select call_id as "call", sum(waiting) as waiting, sum(entered) as entered from (
                          select call_id, 1 as waiting, 0 as entered from opinion_waiting where call_id = any (:ids)
                          union all
                          select call_id, 0, 1 from opinion_opinion where call_id = any (:ids)) c group by call_id""").param("ids", calls.toArray(UUID[]::new)).query(Count.class).list().stream()
                .collect(Collectors.toMap(Count::call, count -> count));
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
