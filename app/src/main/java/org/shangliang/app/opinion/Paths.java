package org.shangliang.app.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.opinion.CaseProgress.Progress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of a worker's words (意见去向), told to whoever holds the receipt; the words themselves are not shown. */
@Component
class Paths {
    private final JdbcClient jdbc;
    private final CallStore calls;
    private final GroupStore groups;
    private final ObjectProvider<CaseProgress> progress;

    Paths(JdbcClient jdbc, CallStore calls, GroupStore groups, ObjectProvider<CaseProgress> progress) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.groups = groups;
        this.progress = progress;
    }

    /** How far an opinion has come: entered in a batch or not yet, taken down or not, and each matter in it. */
    record Way(
            CallView call,
            @Nullable Integer batch,
            @Nullable String takenDown,
            List<Matter> matters) {}

    /** One matter that an opinion speaks of, and how far it has come. */
    record Matter(GroupView group, @Nullable Progress progress) {}

    private record Found(
            UUID call, @Nullable Integer batch, @Nullable String reason) {}

    @Transactional(readOnly = true)
    Optional<Way> of(ReceiptCode code) {
        return find(code.digest()).map(found -> {
            var call = calls.find(found.call()).orElseThrow();
            return new Way(call, found.batch(), found.reason(), matters(call, code.digest()));
        });
    }

    private List<Matter> matters(CallView call, byte[] receipt) {
        var matters = new ArrayList<Matter>();
        for (var group : groups.ofReceipt(receipt)) {
            var caseId = call.caseId();
            var source = progress.getIfAvailable();
            var come = caseId == null || source == null || !group.isTaken()
                    ? Optional.<Progress>empty()
                    : source.of(caseId, group.topic(), group.title());
            matters.add(new Matter(group, come.orElse(null)));
        }
        return matters;
    }

    private Optional<Found> find(byte[] receipt) {
        return jdbc.sql("""
                        select o.call_id as "call", o.batch, t.reason from opinion_opinion o
                          left join opinion_takedown t on t.opinion_id = o.id where o.receipt = :receipt
                        union all
                        select call_id, null, null from opinion_waiting where receipt = :receipt""").param("receipt", receipt).query(Found.class).optional();
    }
}
