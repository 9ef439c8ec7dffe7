package org.shangliang.app.opinion;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.opinion.CaseProgress.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of a worker's words (意见去向), told to whoever holds the receipt; the words themselves are not shown. */
@Component
class Paths {
    private final JdbcClient jdbc;
    private final CallStore calls;
    private final GroupStore groups;
    private final CallCases cases;

    Paths(JdbcClient jdbc, CallStore calls, GroupStore groups, CallCases cases) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.groups = groups;
        this.cases = cases;
    }

    /** How far an opinion has come: entered in a batch or not yet, taken down, taken back, and each matter in it. */
    record Way(
            CallView call,
            @Nullable Integer batch,
            @Nullable String takenDown,
            Standing standing,
            List<Matter> matters) {

        /** Whoever holds the receipt may take the words back, but not the evidence of abuse. */
        boolean isWithdrawable() {
            return standing != Standing.WITHDRAWN
                    && !TakedownReason.ABUSIVE.name().equals(takenDown);
        }
    }

    /** Where an opinion stands (意见状态). */
    enum Standing {
        /** Waits to be entered together with others (等着入册). */
        WAITING,
        /** Entered and sorted (已经入册). */
        ENTERED,
        /** Waits until the union has looked at it, as far more came in than there are workers (等工会看). */
        HELD,
        /** Not entered, as it says the same as one that was; told is what became of that one (没有重复收). */
        COPIED,
        /** Taken back by whoever holds the receipt (已经撤回). */
        WITHDRAWN
    }

    /** One matter that an opinion speaks of, and how far it has come. */
    record Matter(GroupView group, @Nullable Progress progress) {}

    private record Found(
            UUID call, @Nullable Integer batch, @Nullable String reason, Standing standing, byte @Nullable [] kept) {}

    @Transactional(readOnly = true)
    Optional<Way> of(ReceiptCode code) {
        return find(code.digest()).map(found -> {
            var call = calls.find(found.call()).orElseThrow();
            return new Way(call, found.batch(), found.reason(), found.standing(), matters(call, kept(found, code)));
        });
    }

    private static byte[] kept(Found found, ReceiptCode code) {
        return found.kept() == null ? code.digest() : found.kept();
    }

    private List<Matter> matters(CallView call, byte[] receipt) {
        return groups.ofReceipt(receipt).stream()
                .map(group -> new Matter(group, cases.furthest(call.id(), group).orElse(null)))
                .toList();
    }

    private Optional<Found> find(byte[] receipt) {
        return jdbc.sql("""
                        select o.call_id as "call", o.batch, t.reason,
                          case when w.receipt is null then 'ENTERED' else 'WITHDRAWN' end as standing,
                          cast(null as bytea) as kept
                          from opinion_opinion o left join opinion_takedown t on t.opinion_id = o.id
                          left join opinion_withdrawal w on w.receipt = o.receipt where o.receipt = :receipt
                        union all
                        select call_id, null, null, 'WAITING', null from opinion_waiting where receipt = :receipt
                        union all
                        select h.call_id, null, t.reason, case when k.id is null then 'HELD' else 'COPIED' end, k.receipt
                          from opinion_held h left join opinion_opinion k on k.id = h.kept_id
                          left join opinion_takedown t on t.opinion_id = k.id where h.receipt = :receipt
                        union all
                        select call_id, null, null, 'WITHDRAWN', null from opinion_withdrawal where receipt = :receipt
                          and not exists (select 1 from opinion_opinion where receipt = :receipt)""").param("receipt", receipt).query(Found.class).optional();
    }
}
