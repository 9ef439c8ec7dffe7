package org.shangliang.app.opinion;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.app.access.Actor;
import org.shangliang.app.audit.SaltedDigest;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.app.platform.NoSuch;
import org.shangliang.app.platform.ProductClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes abusive or identifying words out of sight and keeps them as evidence (下架留证). */
@Component
class Takedowns {
    private final JdbcClient jdbc;
    private final Calls calls;
    private final SaltedDigest salted;
    private final ProductClock clock;

    Takedowns(JdbcClient jdbc, Calls calls, SaltedDigest salted, ProductClock clock) {
        this.salted = salted;
        this.jdbc = jdbc;
        this.calls = calls;
        this.clock = clock;
    }

    /** An opinion that was taken down, for the chair alone. */
    record Kept(UUID id, String body, String reason, String digest) {}

    /** Takes opinions down; the docket keeps the reason and the digest of the words of each. */
    @Transactional
    void take(List<UUID> opinions, String reason, Actor chair) {
        Calls.union(chair);
        var why = TakedownReason.of(reason)
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError("reason", "opinion.takedown"))));
        opinions.forEach(opinion -> take(calls.get(callOf(opinion), chair), opinion, why, chair));
    }

    private void take(CallView call, UUID opinion, TakedownReason reason, Actor chair) {
        var words = jdbc.sql("select body from opinion_opinion where id = ?")
                .param(opinion)
                .query(String.class)
                .single();
        var digest = salted.of(call.id(), words);
        int taken = jdbc.sql("""
                        insert into opinion_takedown (opinion_id, reason, taken_on, digest)
                        values (:id, :reason, :on, :digest) on conflict do nothing""")
                .param("id", opinion)
                .param("reason", reason.name())
                .param("on", clock.today())
                .param("digest", digest)
                .update();
        if (taken > 0) {
            calls.enter(
                    call,
                    "opinions.taken-down",
                    chair,
                    new TreeMap<>(Map.of("reason", reason.name(), "digest", digest)));
        }
    }

    /** What was taken down in a call. */
    @Transactional(readOnly = true)
    List<Kept> of(UUID call, Actor chair) {
        calls.get(call, chair);
        return jdbc.sql("""
                        select o.id, o.body, t.reason, t.digest from opinion_takedown t
                        join opinion_opinion o on o.id = t.opinion_id where o.call_id = ? order by o.id""").param(call).query(Kept.class).list();
    }

    private UUID callOf(UUID opinion) {
        return jdbc.sql("select call_id from opinion_opinion where id = ?")
                .param(opinion)
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NoSuch("opinion"));
    }
}
